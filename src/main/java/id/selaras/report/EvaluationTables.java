package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import id.selaras.assess.Average;
import id.selaras.assess.FormFooter;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.YearResult;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.report.FormTable.Pair;
import id.selaras.report.ReportTable.Absent;
import id.selaras.report.ReportTable.Cell;
import org.jspecify.annotations.Nullable;

/** The rows of Formulir E.58, typed: what {@link EvaluationViewBuilder} prints. */
final class EvaluationTables {

	private EvaluationTables() {
	}

	static List<ReportTable> of(ReportSource source) {
		return List.of(rows(source), footers(source), notes(source));
	}

	private static ReportTable rows(ReportSource source) {
		List<Pair> pairs = pairs(source.assessment().plan().firstYear());
		TableBuilder table = new TableBuilder("formulir-e58", "Formulir E.58 Evaluasi Terhadap Hasil RPJMD");
		FormTable.heads(table);
		table.number("awal", "(5) Data capaian pada awal tahun perencanaan");
		pairs.forEach((pair) -> pair.columns(table));
		table.text("tidak-lengkap", "Jumlah yang tidak memuat semua bagiannya");
		int number = 0;
		for (IndicatorResult result : source.assessment().indicators()) {
			number++;
			List<Cell> row = new ArrayList<>(FormTable.head(result, number));
			row.add(Typed.quantity(result.indicator().baseline()));
			pairs.forEach((pair) -> row.addAll(pair.cells(result)));
			row.add(Typed.words(partial(new PartialSums(result, 4), result)));
			table.row(row);
		}
		return table.build();
	}

	/** Columns (6) to (23). */
	static List<Pair> pairs(int firstYear) {
		List<Pair> pairs = new ArrayList<>();
		pairs.add(new Pair("endTarget", "(6)", "target-akhir", "Target pada akhir tahun perencanaan", false,
				(result) -> Typed.quantity(endTarget(result)),
				(result) -> Typed.number(result.indicator().end().rupiah())));
		for (int i = 1; i <= EvaluationCells.YEARS; i++) {
			int year = firstYear + i - 1;
			pairs.add(new Pair("target" + i, "(" + (6 + i) + ")", "target-" + year, "Target tahun " + year, false,
					(result) -> Typed.quantity(target(result, year).performance()),
					(result) -> Typed.number(target(result, year).rupiah())));
		}
		for (int i = 1; i <= EvaluationCells.YEARS; i++) {
			int year = firstYear + i - 1;
			pairs.add(new Pair("realised" + i, "(" + (11 + i) + ")", "realisasi-" + year, "Capaian tahun " + year,
					false, (result) -> ofYear(result, year, (known) -> Typed.reported(known.performance())),
					(result) -> ofYear(result, year, (known) -> Typed.reported(known.money()))));
		}
		for (int i = 1; i <= EvaluationCells.YEARS; i++) {
			int year = firstYear + i - 1;
			pairs.add(new Pair("achieved" + i, "(" + (16 + i) + ")", "tingkat-" + year,
					"Tingkat capaian tahun " + year + " (%)", true,
					(result) -> ofYear(result, year, (known) -> Typed.achieved(known.performanceAchievement())),
					(result) -> ofYear(result, year, (known) -> Typed.achieved(known.moneyAchievement()))));
		}
		pairs.add(new Pair("end", "(22)", "akhir", "Capaian pada akhir tahun perencanaan", false,
				(result) -> Typed.reported(result.end()), (result) -> Typed.reported(result.endMoney())));
		pairs.add(new Pair("ratio", "(23)", "rasio", "Rasio capaian akhir (%)", true,
				(result) -> Typed.achieved(result.endAchievement()),
				(result) -> Typed.achieved(result.endMoneyAchievement())));
		return pairs;
	}

	private static @Nullable Quantity endTarget(IndicatorResult result) {
		Quantity target = result.endTarget();
		return (target != null) ? target : result.indicator().end().performance();
	}

	private static Target target(IndicatorResult result, int year) {
		YearResult known = result.years().get(year);
		return (known != null) ? known.target() : result.indicator().target(year);
	}

	private static Cell ofYear(IndicatorResult result, int year, Function<YearResult, Cell> cell) {
		YearResult known = result.years().get(year);
		return (known != null) ? cell.apply(known) : new Absent(ValueState.NOT_ASKED);
	}

	private static String partial(PartialSums sums, IndicatorResult result) {
		List<String> marked = new ArrayList<>();
		FormTable.mark(marked, "(22) K", sums.end(), result.end());
		FormTable.mark(marked, "(22) Rp", sums.endMoney(), result.endMoney());
		return String.join("; ", marked);
	}

	private static ReportTable footers(ReportSource source) {
		TableBuilder table = FormTable.footers("formulir-e58-rata-rata", "Formulir E.58, rata-rata capaian kinerja");
		FormFooter footer = source.assessment().formFooter();
		Average none = new Average(null, null, 0, source.assessment().indicators().size());
		int firstYear = source.assessment().plan().firstYear();
		for (int i = 0; i <= EvaluationCells.YEARS; i++) {
			String column = (i < EvaluationCells.YEARS) ? String.valueOf(firstYear + i) : "end";
			table.row(FormTable.footer("(" + ((i < EvaluationCells.YEARS) ? 17 + i : 23) + ")",
					footer.columns().getOrDefault(column + ".k", none),
					footer.columns().getOrDefault(column + ".rp", none), footer.code()));
		}
		return table.build();
	}

	private static ReportTable notes(ReportSource source) {
		TableBuilder table = FormTable.notes("formulir-e58-catatan", "Formulir E.58, faktor dan tindak lanjut");
		FormTable.notes(table, source, "supporting-factors", "Faktor pendorong");
		FormTable.notes(table, source, "hindering-factors", "Faktor penghambat");
		FormTable.notes(table, source, "follow-up-rkpd", "Tindak lanjut RKPD berikutnya");
		FormTable.notes(table, source, "follow-up-rpjmd", "Tindak lanjut RPJMD berikutnya");
		return table.build();
	}

}
