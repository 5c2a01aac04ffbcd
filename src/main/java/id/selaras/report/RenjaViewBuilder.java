package id.selaras.report;

import java.util.LinkedHashMap;
import java.util.Map;

import id.selaras.plan.Agency;
import id.selaras.plan.Regency;
import id.selaras.plan.Signatory;

/** Builds the view of Formulir E.81 of one agency. */
final class RenjaViewBuilder {

	private RenjaViewBuilder() {
	}

	static RunningYearView build(ReportSource source) {
		Regency regency = source.regency();
		String agency = source.agency().map(Agency::name).orElse("");
		return RunningYearBuilder.build(source, RunningYearForm.RENJA,
				new RunningYearBuilder.Texts("Renja Perangkat Daerah " + AgencyHead.inRegency(agency, regency),
						"Periode Pelaksanaan: " + source.period().year(),
						"Formulir E.81 · " + agency + " · " + regency.fullName() + " · " + source.period().title(),
						headings(source), "follow-up-renja",
						"Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah kabupaten/kota berikutnya:",
						head(source), evaluated(regency.prepared())));
	}

	private static Map<String, String> headings(ReportSource source) {
		int year = source.period().year();
		Map<String, String> headings = new LinkedHashMap<>();
		headings.put("heading5", "Target Renstra Perangkat Daerah pada Tahun " + source.assessment().plan().lastYear()
				+ " (Akhir Periode Renstra Perangkat Daerah)");
		headings.put("heading6", "Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat "
				+ "Daerah Tahun Lalu (" + (year - 1) + ")");
		headings.put("heading7", "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun " + year
				+ ") yang Dievaluasi");
		headings.put("heading13", "Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun " + year);
		headings.put("heading14",
				"Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun " + year + " (%)");
		return headings;
	}

	/** Whose name it is the agency knows. */
	private static Signatory head(ReportSource source) {
		String role = source.agency().map((agency) -> AgencyHead.role(agency, source.regency())).orElse("");
		return new Signatory("Disusun", role, "", "", "");
	}

	private static Signatory evaluated(Signatory planning) {
		return new Signatory("Dievaluasi", planning.role(), planning.name(), planning.rank(), planning.nip());
	}

}
