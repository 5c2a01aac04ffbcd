package id.selaras.samples;

import java.util.List;
import java.util.Map;

/**
 * Disparbud has not sent, Disdikpora sent twice, DLHD sent the third quarter. The file of
 * DPUPR was cut off, and one form names no agency: it came from Dinsos.
 */
final class Manggarai {

	private static final String QUICK_WIN = """
			Smart Governance|Pelayanan Publik|Wifi publik|Diskominfo|Kecamatan Langke Rembong|Akses internet di ruang publik|Titik wifi publik yang aktif|titik|6|12|12|01/02/2023|31/12/2023|2.16.03|360000000|APBD|100|-|https://contoh.example/mgr/1
			Smart Governance|Manajemen Birokrasi|Sinyal sampai desa|Diskominfo|DPMD|Layanan 4G di desa|Menara BTS 4G yang beroperasi di desa|unit|18|31|31|01/01/2023|31/12/2023|2.16.03|0|APBN|100|Pasokan listrik|https://contoh.example/mgr/2
			""";

	private static final String ACTION_PLAN = """
			Smart Governance|Pelayanan Publik|Desa terhubung|Perluasan jaringan|Menara BTS 4G di desa|Menara BTS 4G yang beroperasi di desa|unit|0|31|46|80|Diskominfo|25000000000|APBN|2.16.03
			Smart Governance|Pelayanan Publik|Ruang publik digital|Wifi publik|Pemasangan titik wifi|Titik wifi publik yang aktif|titik|0|12|30|75|Diskominfo|1900000000|APBD|2.16.03
			Smart Economy|Kesejahteraan Rakyat|Kemiskinan menurun|Data terpadu|Pemutakhiran data warga miskin|Tingkat kemiskinan|persen|20,34|19,60|18,40|15,00|Bapperida|2100000000|APBD|5.01.03
			Smart Branding|Tourism Branding|Wisata desa dikenal|Promosi digital|Konten wisata desa|Destinasi wisata dengan promosi digital|lokasi|6|12|24|40|Disparbud|-|CSR|3.26.03
			""";

	private Manggarai() {
	}

	static RegencySamples samples() {
		Map<String, String> facts = Map.of("MGR-01/2023", "31", "MGR-02/2023", "12", "MGR-05/2022", "19,84",
				"MGR-05/2023", "19,69", "MGR-06/2022", "3,05", "MGR-06/2023", "3,79", "MGR-19/2023", "72,20",
				"MGR-04/2023", "0");
		return new RegencySamples("53.10-manggarai", facts, List.of(diskominfo(), bapperida(), setda(), bkad(),
				disdikporaFirst(), disdikpora(), dinkes(),
				SampleForm.e81("dpupr", "2024-01-23", "2024-01-24/E81 DPUPR Manggarai TW IV 2023.xlsx")
					.with(Trait.STATES_QUARTER, Trait.TRUNCATED),
				SampleForm.indicators("dlhd", "2023-10-15", "2023-10-16/capaian dlhd tw3.csv").period(2023, 3),
				SampleForm.indicators("dinsos", "2024-01-24", "2024-01-25/formulir isian TW4 2023.xlsx")
					.with(Trait.NO_AGENCY),
				SampleForm.indicators("desa-satar-lenda", "2024-01-27", "2024-01-29/Desa Satar Lenda.xlsx")
					.by(Hand.TEXT),
				SampleForm.indicators("kec-langke-rembong", "2024-01-25",
						"2024-01-26/kecamatan langke rembong tw4.csv"),
				SampleForm.indicators("perumda-air", "2024-01-29", "2024-01-30/Perumda Tirta Komodo.xlsx"),
				SampleForm.quickWin("diskominfo", "2024-01-22", "2024-01-23/Quick Win Diskominfo.xlsx", QUICK_WIN),
				SampleForm.actionPlan("bapperida", "2024-01-19", "2024-01-22/Rencana Aksi Smart City.xlsx", ACTION_PLAN)
					.by(Hand.TEXT)));
	}

	private static SampleForm diskominfo() {
		return SampleForm.e81("diskominfo", "2024-01-22", "2024-01-23/E81 Diskominfo Manggarai 2023.xlsx")
			.with(Trait.FORMULAS, Trait.REMARKS)
			.edit("MGR-01", Column.NAME, "MENARA BTS 4G YANG BEROPERASI DI DESA")
			.edit("MGR-01", Column.REMARK, "31 desa")
			.edit("MGR-03", Column.TARGET_K, "3,23")
			.edit("MGR-04", Column.NAME, "+Desa dengan laman resmi aktif|desa|40|12|20|26|33");
	}

	private static SampleForm bapperida() {
		return SampleForm.e81("bapperida", "2024-01-19", "2024-01-22/formulir E81 Bapperida.xls")
			.by(Hand.TEXT)
			.with(Trait.STATES_QUARTER)
			.edit("MGR-06", Column.TW3_K, "n/a");
	}

	private static SampleForm setda() {
		return SampleForm.e81("setda", "2024-01-25", "2024-01-26/E81 Sekretariat Daerah.xlsx")
			.by(Hand.MIXED)
			.with(Trait.PROGRAM_ROWS)
			.edit("MGR-08", Column.TW4_K, "B (64,15)")
			.edit("MGR-08", Column.TOTAL_K, "B (64,15)")
			.edit("MGR-08", Column.SOFAR_K, "B (64,15)")
			.edit("#9", Column.TW1_K, "-")
			.edit("#10", Column.TW2_K, "belum ada data");
	}

	private static SampleForm bkad() {
		return SampleForm.e81("bkad", "2024-01-26", "2024-01-29/BKAD - E81 TW4.xlsx")
			.by(Hand.TEXT)
			.with(Trait.PROGRAM_CODES)
			.edit("MGR-11", Column.TW4_K, "WTP")
			.edit("MGR-12", Column.TOTAL_K, "115.000,00")
			.edit("MGR-12", Column.TOTAL_RP, "1.400.000.000");
	}

	private static SampleForm disdikporaFirst() {
		return disdikpora().edit("MGR-14", Column.TW4_K, "79,01")
			.edit("MGR-14", Column.TOTAL_K, "79,01")
			.named("2024-01-18/E81 Disdikpora.xls", "2024-01-17");
	}

	private static SampleForm disdikpora() {
		return SampleForm.e81("disdikpora", "2024-01-30", "2024-01-31/E81 Disdikpora perbaikan.xls")
			.with(Trait.STATES_QUARTER);
	}

	private static SampleForm dinkes() {
		return SampleForm.indicators("dinkes", "2024-01-23", "2024-01-24/Capaian Dinkes TW IV.xlsx")
			.by(Hand.TEXT)
			.edit("MGR-17", Column.TW2_K, "86.375")
			.edit("MGR-18", Column.UNIT, "balita");
	}

}
