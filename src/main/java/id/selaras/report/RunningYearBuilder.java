package id.selaras.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.plan.Signatory;
import id.selaras.report.RunningYearView.RunningYearRow;

/** Builds the view of a {@link RunningYearForm}. */
final class RunningYearBuilder {

	private RunningYearBuilder() {
	}

	/**
	 * What is a form's own.
	 *
	 * @param running stands at the foot of each page
	 * @param headings of the columns that name a year, by their column
	 * @param last id of the last note below the table
	 * @param lastHeading its heading
	 */
	record Texts(String place, String year, String running, Map<String, String> headings, String last,
			String lastHeading, Signatory prepared, Signatory approved) {
	}

	static RunningYearView build(ReportSource source, RunningYearForm form, Texts texts) {
		Names names = new Names(source);
		RunningYearCells cells = new RunningYearCells(form, source.period().quarter(), source.regency().money());
		List<RunningYearRow> rows = new ArrayList<>();
		for (IndicatorResult result : source.assessment().indicators()) {
			rows.add(form.row(result, rows.size() + 1, cells, names.labels(result.indicator().agencies())));
		}
		return new RunningYearView(texts.place(), texts.year(), FormNotes.asOf(source), source.draft(), texts.running(),
				legend(form), texts.headings(), rows, footers(source, cells.cells()),
				FormNotes.text(source, "supporting-factors"), FormNotes.text(source, "hindering-factors"),
				FormNotes.text(source, "follow-up-quarter"), FormNotes.last(source, texts.last(), texts.lastHeading()),
				cells.cells().remarks(), FormNotes.signatures(source, texts.prepared(), texts.approved()));
	}

	private static Map<String, String> footers(ReportSource source, FormCells cells) {
		Map<String, String> footers = new LinkedHashMap<>();
		int total = source.assessment().indicators().size();
		for (String column : List.of("q1", "q2", "q3", "q4", "year")) {
			for (String kind : List.of(".k", ".rp")) {
				Average average = source.assessment().runningYearFooter().column(column + kind);
				FormNotes.footer(footers, column + kind,
						(average != null) ? average : new Average(null, null, 0, total), cells);
			}
		}
		footers.put("averageCode", FormNotes.code(source.assessment().runningYearFooter()));
		return footers;
	}

	private static String legend(RunningYearForm form) {
		return "Keterangan: K = kinerja; " + FormNotes.states() + "; – = tidak ada dalam rencana, atau tidak ada yang "
				+ "dapat dirata-ratakan. * = jumlah bagian yang dilaporkan saja. K yang berupa posisi tidak dijumlahkan: "
				+ form.number(7) + " triwulan terakhir, " + form.number(8) + " sama dengan " + form.number(7)
				+ ".\nRata-rata: capaian sampai dengan triwulan itu terhadap kolom " + form.number(2)
				+ ", tanpa predikat selama memuat bagian dari target setahun. Kode di bawah indikator: "
				+ "untuk melacak angka baris itu."
				+ ((form == RunningYearForm.RENJA) ? " Target Renstra dan Renja diambil dari RPJMD." : "");
	}

}
