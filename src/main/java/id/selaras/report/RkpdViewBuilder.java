package id.selaras.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import id.selaras.plan.Regency;
import id.selaras.plan.Signatory;

/** Builds the view of Formulir E.60. */
final class RkpdViewBuilder {

	private RkpdViewBuilder() {
	}

	static RunningYearView build(ReportSource source) {
		Regency regency = source.regency();
		return RunningYearBuilder.build(source, RunningYearForm.RKPD,
				new RunningYearBuilder.Texts(regency.fullName(), "Tahun " + source.period().year(),
						"Formulir E.60 · " + regency.fullName() + " · " + source.period().title(), headings(source),
						"follow-up-rkpd", "Tindak lanjut yang diperlukan dalam RKPD berikutnya:", regency.prepared(),
						head(regency)));
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

	/** The plan of a year is the regency's own: its head agrees, not the governor. */
	private static Signatory head(Regency regency) {
		return new Signatory("Disetujui", (regency.kind().head() + " " + regency.name()).toUpperCase(Locale.ROOT), "",
				"", "");
	}

}
