package id.selaras.bench;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Prints what was measured, plain enough for a file of benchmarks. */
final class BenchTable {

	/**
	 * In milliseconds. Floating, as rates and ratios of times are; no reported value
	 * passes here.
	 */
	private static final double SECOND = 1000;

	private final Consumer<String> lines;

	private Cost night = Cost.NOTHING;

	/**
	 * A night.
	 *
	 * @param prepared what reading the home took
	 * @param waited milliseconds for the disk
	 */
	record Measured(Cost prepared, Map<String, StageMeter.Stage> stages, Cost whole, long waited, Memory memory) {
	}

	BenchTable(Consumer<String> lines) {
		this.lines = lines;
	}

	void home(NationSize size, Cost cost) {
		line("home: %d regencies, %d forms, %d rows; made or found in %.1f s", size.regencies(), size.files(),
				size.allRows(), cost.wall() / SECOND);
	}

	void night(NationSize size, Measured measured, PageCount pages) {
		this.night = measured.whole();
		line("%-18s %8s %8s %8s %8s", "stage", "items", "wall s", "cpu s", "disk s");
		row("prepare", size.regencies(), measured.prepared(), 0);
		stages(measured.stages());
		row("night", size.files(), measured.whole(), measured.waited());
		double seconds = measured.whole().wall() / SECOND;
		line("%.1f files/s, %.0f rows/s, %.1f pages/s (%d pages in %d PDFs); peak heap %d MB, resident %d MB",
				size.files() / seconds, size.allRows() / seconds, pages.pages() / seconds, pages.pages(), pages.files(),
				measured.memory().heap(), measured.memory().resident());
	}

	void changed(Cost whole, Map<String, StageMeter.Stage> stages) {
		int items = stages.values().stream().mapToInt(StageMeter.Stage::items).sum();
		row("one form changed", items, whole, 0);
		stages(stages);
	}

	void floors(Map<String, Cost> floors) {
		Cost sum = floors.values().stream().reduce(Cost.NOTHING, Cost::plus);
		floors.forEach((name, cost) -> row("floor: " + name, 0, cost, 0));
		row("floors", 0, sum, 0);
		line("CPU of the night / CPU of the floors: %.2f", (double) this.night.cpu() / Math.max(1, sum.cpu()));
	}

	private void stages(Map<String, StageMeter.Stage> stages) {
		stages.forEach((name, stage) -> row("  " + name, stage.items(), stage.cost(), stage.waited()));
	}

	private void row(String name, int items, Cost cost, long waited) {
		line("%-24s %6d %8.2f %8.2f %8.2f", name, items, cost.wall() / SECOND, cost.cpu() / SECOND, waited / SECOND);
	}

	private void line(String format, Object... values) {
		this.lines.accept(String.format(Locale.ROOT, format, values));
	}

}
