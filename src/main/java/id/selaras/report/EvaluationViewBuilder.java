package id.selaras.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.report.EvaluationView.EvaluationRow;

/** Builds the view of Formulir E.58. */
final class EvaluationViewBuilder {

	private static final NarrowCell OBJECTIVE = new NarrowCell(EvaluationView.OBJECTIVE_WIDTH - 3, 6);

	private static final NarrowCell PROGRAMME = new NarrowCell(EvaluationView.PROGRAMME_WIDTH - 3, 6);

	private static final NarrowCell INDICATOR = new NarrowCell(EvaluationView.INDICATOR_WIDTH - 3, 6);

	private EvaluationViewBuilder() {
	}

	static EvaluationView build(ReportSource source) {
		PlanVersion plan = source.assessment().plan();
		Regency regency = source.regency();
		EvaluationCells cells = new EvaluationCells(plan.firstYear(), regency.money());
		List<EvaluationRow> rows = new ArrayList<>();
		for (IndicatorResult result : source.assessment().indicators()) {
			rows.add(row(result, rows.size() + 1, cells));
		}
		return new EvaluationView(regency.fullName(),
				"Periode Pelaksanaan: Tahun " + plan.firstYear() + " - Tahun " + plan.lastYear(),
				FormNotes.asOf(source), source.draft(),
				"Formulir E.58 · " + regency.fullName() + " · " + source.period().title(), legend(), rows,
				footers(source, cells.cells()), FormNotes.text(source, "supporting-factors"),
				FormNotes.text(source, "hindering-factors"), FormNotes.text(source, "follow-up-rkpd"),
				FormNotes.last(source, "follow-up-rpjmd",
						"Tindak lanjut yang diperlukan dalam RPJMD kabupaten/kota berikutnya:"),
				cells.cells().remarks(), FormNotes.signatures(source, source.regency().prepared(), regency.approved()));
	}

	private static EvaluationRow row(IndicatorResult result, int number, EvaluationCells cells) {
		Indicator indicator = result.indicator();
		String unit = indicator.unit().isEmpty() ? "" : " (" + indicator.unit() + ")";
		return new EvaluationRow(String.valueOf(number), OBJECTIVE.hyphenate(indicator.objective()),
				PROGRAMME.hyphenate(indicator.programme()), INDICATOR.hyphenate(indicator.name() + unit), result.code(),
				cells.of(result, number));
	}

	private static Map<String, String> footers(ReportSource source, FormCells cells) {
		Map<String, String> footers = new LinkedHashMap<>();
		int firstYear = source.assessment().plan().firstYear();
		for (int i = 1; i <= EvaluationCells.YEARS; i++) {
			footer(footers, String.valueOf(i), String.valueOf(firstYear + i - 1), source, cells);
		}
		footer(footers, "End", "end", source, cells);
		footers.put("averageCode", FormNotes.code(source.assessment().formFooter()));
		return footers;
	}

	private static void footer(Map<String, String> footers, String name, String column, ReportSource source,
			FormCells cells) {
		for (String kind : List.of(".k", ".rp")) {
			Average average = source.assessment().formFooter().column(column + kind);
			int total = source.assessment().indicators().size();
			FormNotes.footer(footers, name + kind, (average != null) ? average : new Average(null, null, 0, total),
					cells);
		}
	}

	private static String legend() {
		return "Keterangan: K = kinerja; " + FormNotes.states()
				+ "; – = tidak ada dalam rencana, atau tidak ada yang dapat "
				+ "dirata-ratakan. K dibulatkan bila tidak muat. * = jumlah tahun yang dilaporkan saja. Kode di bawah indikator: untuk melacak angka baris itu.";
	}

}
