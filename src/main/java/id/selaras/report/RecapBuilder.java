package id.selaras.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Average;
import id.selaras.assess.Status;
import id.selaras.crosscheck.AnswerState;
import id.selaras.plan.SmartDimension;
import id.selaras.report.RecapSource.Part;
import id.selaras.report.RecapView.AchievementRow;
import id.selaras.report.RecapView.CompletenessRow;
import id.selaras.report.RecapView.DimensionRow;
import id.selaras.report.RecapView.MovementRow;
import id.selaras.report.RecapView.NoteRow;
import org.jspecify.annotations.Nullable;

/** Builds the view of a recap: regencies side by side, in the order of their codes. */
final class RecapBuilder {

	static final String NO_FIGURES = "belum ada angka";

	private RecapBuilder() {
	}

	static RecapView build(RecapSource source) {
		List<CompletenessRow> completeness = new ArrayList<>();
		List<AchievementRow> achievement = new ArrayList<>();
		List<DimensionRow> dimensions = new ArrayList<>();
		List<MovementRow> movements = new ArrayList<>();
		for (Part part : source.regencies()) {
			RecapFigures of = part.figures().orElse(null);
			if (of == null) {
				completeness.add(withoutFigures(part));
			}
			else {
				completeness.add(completeness(part, of));
				achievement.add(achievement(part, of));
				dimensions.add(dimensions(part, of));
				of.movements().forEach((moved) -> movements.add(movement(part, moved)));
			}
		}
		return new RecapView(head(source), source.draft(), completeness, achievement, dimensions, movements, notes());
	}

	private static Map<String, String> head(RecapSource source) {
		Map<String, String> head = new LinkedHashMap<>();
		head.put("consultant", source.consultant());
		head.put("period", source.period().title());
		head.put("made", "Disusun untuk " + source.consultant() + " pada " + Printed.date(source.date()));
		List<String> unreleased = source.regencies().stream().filter(Part::isUnreleased).map(Part::name).toList();
		head.put("released",
				!unreleased.isEmpty()
						? "DRAF sampai semua daerah merilis. Belum dirilis: " + String.join(", ", unreleased) + "."
						: source.regencies().stream().anyMatch(Part::needsNoRelease)
								? "Tidak ada daerah yang masih menunggu rilis."
								: "Semua daerah sudah merilis laporannya.");
		return head;
	}

	static String state(Part part) {
		return part.figures().isEmpty() ? NO_FIGURES : part.isUnreleased() ? "belum dirilis (DRAF)"
				: part.needsNoRelease() ? "terbit tanpa menunggu rilis" : "dirilis";
	}

	private static CompletenessRow withoutFigures(Part part) {
		String nothing = Printed.NOTHING;
		return new CompletenessRow(nothing, part.name(), state(part), nothing, nothing, nothing, nothing, nothing,
				nothing, nothing);
	}

	private static CompletenessRow completeness(Part part, RecapFigures figures) {
		RecapFigures.Counted counted = figures.counted();
		return new CompletenessRow(figures.code(), part.name(), state(part), String.valueOf(counted.asked()),
				String.valueOf(counted.of(AnswerState.SENT)), String.valueOf(counted.of(AnswerState.HELD)),
				String.valueOf(counted.of(AnswerState.MISSING)), String.valueOf(counted.errors()),
				String.valueOf(counted.queries()), String.valueOf(counted.questions()));
	}

	private static AchievementRow achievement(Part part, RecapFigures figures) {
		Aggregate regency = figures.regency();
		return new AchievementRow(regency.code().isEmpty() ? Printed.NOTHING : regency.code(), part.name(),
				Printed.average(regency.performance()), counted(regency.performance()),
				Printed.predicate(regency.performance().predicate()), Printed.average(regency.absorption()),
				statuses(regency), figures.scale());
	}

	private static String counted(Average average) {
		return average.counted() + " dari " + average.total();
	}

	private static String statuses(Aggregate aggregate) {
		List<String> counts = new ArrayList<>();
		for (Status status : Status.values()) {
			counts.add(String.valueOf(aggregate.statuses().getOrDefault(status, 0)));
		}
		return String.join(" / ", counts);
	}

	private static DimensionRow dimensions(Part part, RecapFigures figures) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (SmartDimension dimension : SmartDimension.values()) {
			cells.put(dimension.code(), dimension(figures.byDimension().get(dimension)));
		}
		return new DimensionRow(part.name(), cells);
	}

	private static String dimension(@Nullable Aggregate aggregate) {
		return (aggregate == null || aggregate.performance().percent() == null) ? Printed.NOTHING
				: Printed.average(aggregate.performance()) + "\n" + counted(aggregate.performance()) + "\n"
						+ aggregate.code();
	}

	private static MovementRow movement(Part part, RecapFigures.Moved moved) {
		String change = Printed.percent(moved.change());
		return new MovementRow(moved.code(), part.name(), moved.indicator(), moved.agency(),
				Printed.percent(moved.before()), Printed.percent(moved.now()),
				(moved.change().signum() > 0) ? "+" + change : change);
	}

	static List<NoteRow> notes() {
		return List.of(
				new NoteRow("Urutan",
						"Daerah diurutkan menurut kode wilayah, bukan menurut capaian: indikator, skala, dan rumus "
								+ "setiap daerah berbeda, sehingga rata-ratanya tidak dapat diperingkatkan."),
				new NoteRow("Rata-rata",
						"Setiap rata-rata menyebut n dari N indikator; yang tidak dapat dihitung tidak ikut."),
				new NoteRow("Pergerakan",
						"Selisih capaian tahun ini dan tahun lalu dalam poin persentase, indikator yang sama di daerah yang "
								+ "sama. Bagian dari target setahun tidak dibandingkan dengan tahun penuh."));
	}

}
