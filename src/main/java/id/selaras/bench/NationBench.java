package id.selaras.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import id.selaras.batch.Definitions;
import id.selaras.batch.Night;
import id.selaras.batch.NightRequest;
import id.selaras.batch.NightResult;
import id.selaras.batch.NightRun;
import id.selaras.batch.Progress;
import id.selaras.finding.Failure;
import id.selaras.store.StoreSettings;

/**
 * The nation's quarter: makes the home once, runs a night over it into an empty folder,
 * then one more in which a single form has changed, then measures the floors.
 */
public final class NationBench {

	/** A day after the forms' deadline. */
	private static final LocalDate TODAY = LocalDate.of(2024, 2, 10);

	private static final List<String> MAIN_REPORTS = List.of("laporan-kemajuan", "laporan-evaluasi");

	private final NationSize size;

	private final Definitions definitions;

	private final Path home;

	private final Path out;

	private final Path scratch;

	private final BenchTable table;

	/**
	 * @param folder in which everything is made
	 * @param threads of the night; 0 for as many as there are cores
	 */
	public NationBench(NationSize size, Path folder, Definitions definitions, int threads, Consumer<String> lines) {
		this.size = size;
		this.definitions = main(definitions, threads);
		this.out = folder.resolve("out-" + size.name());
		this.scratch = folder.resolve("floor-" + size.name());
		this.table = new BenchTable(lines);
		Cost before = Cost.now();
		this.home = NationHome.of(folder, size);
		this.table.home(size, Cost.now().minus(before));
	}

	private static Definitions main(Definitions all, int threads) {
		return new Definitions(all.forms(), all.scales(), all.vocabulary(), all.smartCity(),
				all.reports().stream().filter((report) -> MAIN_REPORTS.contains(report.id())).toList(),
				all.nightly().making(MAIN_REPORTS).inThreads(threads), all.formsFingerprint());
	}

	/** Gives what went wrong. */
	public List<Failure> run(Progress progress) {
		Folders.delete(this.out);
		ChangedForm.restore(this.home);
		NightResult first = night(progress, true);
		NightResult again = changedNight(progress);
		Map<String, Cost> floors = new Floors(this.home, this.out, this.scratch).measure(prepared());
		Folders.delete(this.scratch);
		this.table.floors(floors);
		return List.of(first, again).stream().flatMap((night) -> night.failures().stream()).toList();
	}

	private Night prepared() {
		return Night.prepare(new NightRequest(this.home, this.out, this.out.resolve(".selaras"), null, null, TODAY),
				this.definitions);
	}

	private NightResult night(Progress progress, boolean isFirst) {
		try (ForceWait force = new ForceWait()) {
			StageMeter meter = new StageMeter(progress, force);
			Cost before = Cost.now();
			Night night = prepared();
			Cost prepared = Cost.now().minus(before);
			NightResult result = NightRun.run(night, StoreSettings.embedded(this.out.resolve(".selaras")), meter);
			Cost whole = Cost.now().minus(before);
			if (isFirst) {
				this.table.night(this.size,
						new BenchTable.Measured(prepared, meter.stages(), whole, force.milliseconds(), Memory.peak()),
						PageCount.below(this.out));
			}
			else {
				this.table.changed(whole, meter.stages());
			}
			return result;
		}
	}

	/** One agency sends its form again with other figures. */
	private NightResult changedNight(Progress progress) {
		ChangedForm.send(this.home, this.size);
		try {
			return night(progress, false);
		}
		finally {
			ChangedForm.restore(this.home);
		}
	}

}
