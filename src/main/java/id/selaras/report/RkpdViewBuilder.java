package id.selaras.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.plan.Indicator;
import id.selaras.plan.Regency;
import id.selaras.plan.Signatory;
import id.selaras.report.RkpdView.RkpdRow;

/** Builds the view of Formulir E.60. */
final class RkpdViewBuilder {

	private static final NarrowCell OBJECTIVE = new NarrowCell(RkpdView.OBJECTIVE_WIDTH - 3, 6);

	private static final NarrowCell PROGRAMME = new NarrowCell(RkpdView.PROGRAMME_WIDTH - 3, 6);

	private static final NarrowCell INDICATOR = new NarrowCell(RkpdView.INDICATOR_WIDTH - 3, 6);

	private static final NarrowCell AGENCY = new NarrowCell(RkpdView.AGENCY_WIDTH - 3, 6);

	private RkpdViewBuilder() {
	}

	static RkpdView build(ReportSource source) {
		Regency regency = source.regency();
		Names names = new Names(source);
		RkpdCells cells = new RkpdCells(source.period().quarter(), regency.money());
		List<RkpdRow> rows = new ArrayList<>();
		for (IndicatorResult result : source.assessment().indicators()) {
			rows.add(row(result, rows.size() + 1, cells, names));
		}
		return new RkpdView(regency.fullName(), "Tahun " + source.period().year(), FormNotes.asOf(source),
				source.draft(), "Formulir E.60 · " + regency.fullName() + " · " + source.period().title(), legend(),
				headings(source), rows, footers(source, cells.cells()), FormNotes.text(source, "supporting-factors"),
				FormNotes.text(source, "hindering-factors"), FormNotes.text(source, "follow-up-quarter"),
				FormNotes.last(source, "follow-up-rkpd", "Tindak lanjut yang diperlukan dalam RKPD berikutnya:"),
				cells.cells().remarks(), FormNotes.signatures(source, head(regency)));
	}

	private static RkpdRow row(IndicatorResult result, int number, RkpdCells cells, Names names) {
		Indicator indicator = result.indicator();
		String unit = indicator.unit().isEmpty() ? "" : " (" + indicator.unit() + ")";
		String code = indicator.programmeCode().isEmpty() ? Printed.NOTHING : indicator.programmeCode();
		return new RkpdRow(String.valueOf(number), OBJECTIVE.hyphenate(indicator.objective()), code,
				PROGRAMME.hyphenate(indicator.programme()), INDICATOR.hyphenate(indicator.name() + unit), result.code(),
				cells.of(result, number), AGENCY.hyphenate(names.labels(indicator.agencies())));
	}

	private static Map<String, String> headings(ReportSource source) {
		int year = source.period().year();
		Map<String, String> headings = new LinkedHashMap<>();
		headings.put("heading6", "Target RPJMD Kabupaten/kota pada Tahun " + source.assessment().plan().lastYear()
				+ " (Akhir Periode RPJMD)");
		headings.put("heading7", "Realisasi Capaian Kinerja RPJMD Kabupaten/kota sampai dengan RKPD Kabupaten/kota "
				+ "Tahun Lalu (" + (year - 1) + ")");
		headings.put("heading8",
				"Target Kinerja dan Anggaran RKPD Kabupaten/kota Tahun Berjalan (Tahun " + year + ") yang Dievaluasi");
		headings.put("heading14", "Realisasi Kinerja dan Anggaran RPJMD Kabupaten/kota s/d Tahun " + year
				+ " (Akhir Tahun Pelaksanaan RKPD)");
		headings.put("heading15",
				"Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD Kabupaten/kota s/d Tahun " + year + " (%)");
		return headings;
	}

	private static Map<String, String> footers(ReportSource source, FormCells cells) {
		Map<String, String> footers = new LinkedHashMap<>();
		int total = source.assessment().indicators().size();
		for (String column : List.of("q1", "q2", "q3", "q4", "year")) {
			for (String kind : List.of(".k", ".rp")) {
				Average average = source.assessment().runningYearFooters().get(column + kind);
				FormNotes.footer(footers, column + kind,
						(average != null) ? average : new Average(null, null, 0, total), cells);
			}
		}
		return footers;
	}

	/** The plan of a year is the regency's own: its head agrees, not the governor. */
	private static Signatory head(Regency regency) {
		return new Signatory("Disetujui", (regency.kind().head() + " " + regency.name()).toUpperCase(Locale.ROOT), "",
				"", "");
	}

	private static String legend() {
		return "Keterangan: K = kinerja; " + FormNotes.states() + "; – = tidak ada dalam rencana, atau tidak ada yang "
				+ "dapat dirata-ratakan. * = jumlah bagian yang dilaporkan saja. K yang berupa posisi tidak dijumlahkan: "
				+ "(13) triwulan terakhir, (14) sama dengan (13).\nRata-rata: capaian sampai dengan triwulan itu "
				+ "terhadap kolom (8), tanpa predikat selama memuat bagian dari target setahun. Kode di bawah indikator: "
				+ "untuk melacak angka baris itu.";
	}

}
