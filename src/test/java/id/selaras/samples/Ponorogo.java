package id.selaras.samples;

import java.util.List;
import java.util.Map;

/**
 * DLH has not sent, Dinkes sent twice under one name, DPUPKP sent the third quarter,
 * Dindik came after the deadline. Two quick wins name an RPJMD programme, one none.
 */
final class Ponorogo {

	private static final String QUICK_WIN_DISKOMINFO = """
			Smart Governance|Pelayanan Publik|Aduan warga satu pintu|Diskominfo|Semua OPD|Aduan terselesaikan tepat waktu|Aduan masyarakat yang diselesaikan tepat waktu|persen|78,20|83,50|84,10|01/02/2023|31/12/2023|2.16.02|275000000|APBD|100|Sebagian admin berganti|https://contoh.example/pon/1
			Smart Society|Interaksi Masyarakat|Kampung pintar|Diskominfo|Universitas Muhammadiyah Ponorogo|Mendampingi warga dalam layanan daring|Lingkungan yang didampingi|lokasi|0|5|3|01/05/2023|31/12/2023||60000000|CSR|60|Belum masuk program RPJMD|-
			""";

	private static final String QUICK_WIN_DISBUDPARPORA = """
			Smart Branding|Tourism Branding|Panggung Reog daring|Disbudparpora|Diskominfo|Promosi pertunjukan melalui siaran langsung|Kunjungan wisatawan|orang|414.180|456.820|449.300|01/01/2023|31/12/2023|3.26.03|450000000|APBD|92|Cuaca|https://contoh.example/pon/2
			""";

	private static final String ACTION_PLAN = """
			Smart Governance|Kebijakan Publik|Perencanaan berbasis data|Satu Data Ponorogo|Integrasi data OPD|OPD yang datanya terintegrasi Satu Data|OPD|8|20|41|41|Diskominfo|3200000000|APBD|2.20.02
			Smart Economy|Kesejahteraan Rakyat|Kemiskinan menurun|Basis data kemiskinan|Pemutakhiran data desa|Tingkat kemiskinan|persen|10,26|9,74|8,85|6,50|Bappeda Litbang|1800000000|APBD|5.01.03
			Smart Living|Transportasi/Mobilitas|Jalan mantap|Peta kondisi jalan|Survei kondisi jalan daring|Tingkat kemantapan jalan kabupaten|persen|54,92|65,26|75,30|85,00|DPUPKP|9500000000|APBD, DAK|1.03.10
			""";

	private Ponorogo() {
	}

	static RegencySamples samples() {
		return new RegencySamples("35.02-ponorogo", Map.of(),
				List.of(diskominfo(), bappeda(), dindik(), dinkesFirst(), dinkes("2024-01-29", "2024-01-30"),
						SampleForm.indicators("dpupkp", "2023-10-17", "2023-10-18/Capaian DPUPKP Triwulan III.xlsx")
							.period(2023, 3),
						disbudparpora(), dipertahankan(),
						SampleForm.indicators("disperdagkum", "2024-01-24", "2024-01-25/disperdagkum tw4.xlsx")
							.by(Hand.TEXT)
							.edit("PO-29", Column.TW4_K, "1.500"),
						SampleForm.indicators("kec-jenangan", "2024-01-22", "2024-01-23/kecamatan jenangan.csv"),
						SampleForm.indicators("perumda-air", "2024-01-26", "2024-01-29/Perumda Air Minum.xlsx"),
						SampleForm.quickWin("diskominfo", "2024-01-22", "2024-01-23/Quick Win Diskominfo 2023.xlsx",
								QUICK_WIN_DISKOMINFO),
						SampleForm
							.quickWin("disbudparpora", "2024-01-24", "2024-01-25/quick win disbudparpora.xlsx",
									QUICK_WIN_DISBUDPARPORA)
							.by(Hand.TEXT),
						SampleForm
							.actionPlan("bappeda", "2024-01-22", "2024-01-23/Rencana Aksi Smart City Bappeda.xlsx",
									ACTION_PLAN)
							.by(Hand.MIXED)));
	}

	private static SampleForm diskominfo() {
		return SampleForm.e81("diskominfo", "2024-01-22", "2024-01-23/E81 Diskominfo 2023.xlsx")
			.by(Hand.MIXED)
			.with(Trait.FORMULAS, Trait.PROGRAM_ROWS, Trait.PROGRAM_CODES)
			.edit("PO-03", Column.TARGET_K, "22")
			.edit("PO-04", Column.NAME, "aduan masyarakat yang diselesaikan tepat waktu (%)");
	}

	private static SampleForm bappeda() {
		return SampleForm.e81("bappeda", "2024-01-18", "2024-01-19/E.81 Bappeda Litbang TW IV.xlsx")
			.with(Trait.STATES_QUARTER, Trait.REMARKS)
			.edit("PO-06", Column.TW1_K, "-")
			.edit("PO-06", Column.TW2_K, "n/a")
			.edit("PO-06", Column.REMARK, "rilis BPS tahunan");
	}

	private static SampleForm dindik() {
		return SampleForm.e81("dindik", "2024-02-02", "2024-02-05/E81 Dinas Pendidikan.xls")
			.by(Hand.TEXT)
			.with(Trait.STATES_QUARTER)
			.edit("PO-12", Column.TW4_K, "belum ada data")
			.edit("PO-12", Column.TOTAL_K, "")
			.edit("PO-12", Column.SOFAR_K, "")
			.edit("PO-12", Column.PERCENT_K, "");
	}

	/** A slip of the keyboard, corrected ten days later under the same file name. */
	private static SampleForm dinkesFirst() {
		return dinkes("2024-01-19", "2024-01-20").edit("PO-15", Column.TW4_K, "18,10");
	}

	private static SampleForm dinkes(String signed, String arrived) {
		return SampleForm.indicators("dinkes", signed, arrived + "/Capaian Indikator Dinkes TW4 2023.xlsx");
	}

	private static SampleForm disbudparpora() {
		return SampleForm.e81("disbudparpora", "2024-01-24", "2024-01-25/E81 DISBUDPARPORA.xlsx")
			.by(Hand.TEXT)
			.edit("PO-24", Column.TOTAL_K, "470.000")
			.edit("PO-24", Column.TOTAL_RP, "2.100.000.000")
			.edit("PO-26", Column.TW1_K, "");
	}

	private static SampleForm dipertahankan() {
		return SampleForm.indicators("dipertahankan", "2024-01-29", "2024-01-30/dipertahankan - capaian tw 4.csv")
			.edit("PO-28", Column.UNIT, "ton")
			.edit("PO-28", Column.TW1_K, "0")
			.edit("PO-28", Column.NAME, "+Luas tanam jagung|ha|14500|3200|3100|3900|4150");
	}

}
