package id.selaras.samples;

import java.util.List;
import java.util.Map;

/**
 * Disperindagkop has not sent, Disdik sent twice, Disdukcapil sent the third quarter.
 */
final class Manokwari {

	private static final String QUICK_WIN_DISKOMINFO = """
			Smart Governance|Pelayanan Publik|Internet sampai kampung|Diskominfo|Distrik Masni, Distrik Prafi|Menghubungkan OPD, distrik dan kampung|Persentase OPD, distrik dan kampung yang terhubung internet|persen|62,50|80,00|80,00|01/02/2023|31/12/2023|2.16.03|1250000000|APBD|100|Cuaca dan jarak|https://contoh.example/mkw/1
			Smart Society|Ekosistem Belajar|Kelas literasi digital kampung|Diskominfo|Universitas Papua|Warga kampung mampu memakai layanan daring|Peserta pelatihan|orang|240|360|352|01/03/2023|30/11/2023|2.16.02|180000000|APBD|95|-|https://contoh.example/mkw/2
			""";

	private static final String QUICK_WIN_DISPARBUD = """
			Smart Branding|Tourism Branding|Kalender wisata daring|Disparbud|Diskominfo|Promosi destinasi melalui satu laman|Destinasi yang dipromosikan|lokasi|9|12|11|01/04/2023|31/12/2023|3.26.03|Rp 95.000.000|APBD|90|Foto belum lengkap|belum ada
			""";

	private static final String ACTION_PLAN = """
			Smart Governance|Manajemen Birokrasi|Birokrasi terhubung sampai kampung|Perluasan jaringan intrapemerintah|Pemasangan akses internet kantor distrik dan kampung|Persentase OPD, distrik dan kampung yang terhubung internet|persen|62,50|80,00|100,00|100,00|Diskominfo|25000000000|APBD, APBN|2.16.03
			Smart Governance|Pelayanan Publik|Layanan daring satu pintu|Portal layanan|Integrasi layanan OPD|Indeks SPBE|indeks|2,84|3,40|4,10|4,60|Diskominfo|4200000000|APBD|2.16.03
			Smart Society|Ekosistem Belajar|Warga melek digital|Literasi digital|Pelatihan warga kampung|Peserta pelatihan literasi digital|orang|240|360|2100|4500|Diskominfo|2300000000|APBD|2.16.02
			Smart Environment|Tata Kelola Sampah dan Limbah|Kota bersih|Pengangkutan terjadwal|Aplikasi jadwal pengangkutan|Timbulan sampah perkotaan yang ditangani|persen|86,00|91,60|100,00|100,00|DLHP|3100000000|APBD|2.11.11
			""";

	private Manokwari() {
	}

	static RegencySamples samples() {
		return new RegencySamples("92.02-manokwari", Map.of("IK-01/2023", "80,00"), List.of(diskominfo(), bappeda(),
				disdik(), disdikCorrected(), dinkes(), dpupr(), dlhp(), disparbud(),
				SampleForm.indicators("disdukcapil", "2023-10-19", "2023-10-20/capaian indikator disdukcapil TW3.xlsx")
					.period(2023, 3),
				SampleForm.indicators("distrik-masni", "2024-01-29", "2024-01-30/Distrik Masni/formulir.xlsx")
					.by(Hand.TEXT),
				SampleForm.indicators("kampung-udapi-hilir", "2024-01-26", "2024-01-27/kampung udapi hilir.csv"),
				SampleForm.indicators("perumda-air", "2024-01-23", "2024-01-24/Perumda Air Minum TW IV.xlsx")
					.with(Trait.PERCENT_CELLS),
				SampleForm.quickWin("diskominfo", "2024-01-20", "2024-01-22/Quick Win Diskominfo.xlsx",
						QUICK_WIN_DISKOMINFO),
				SampleForm
					.quickWin("disparbud", "2024-01-24", "2024-01-26/quick win disparbud.xlsx", QUICK_WIN_DISPARBUD)
					.by(Hand.TEXT),
				SampleForm.actionPlan("diskominfo", "2024-01-20", "2024-01-22/Rencana Aksi Smart City Diskominfo.xlsx",
						ACTION_PLAN)));
	}

	private static SampleForm diskominfo() {
		return SampleForm.e81("diskominfo", "2024-01-20", "2024-01-22/E81 Diskominfo TW IV 2023.xlsx")
			.with(Trait.PROGRAM_CODES, Trait.FORMULAS)
			.edit("IK-01", Column.NAME, "Prosentase OPD, distrik & kampung yang terhubung internet")
			.edit("IK-03", Column.TW4_K, "belum ada data")
			.edit("IK-04", Column.TARGET_K, "130")
			.edit("IK-05", Column.TOTAL_K, "371")
			.edit("IK-05", Column.NAME, "+Aplikasi layanan publik yang aktif|aplikasi|12|3|6|9|11");
	}

	private static SampleForm bappeda() {
		return SampleForm.e81("bappeda", "2024-01-17", "2024-01-18/formulir e81 bappeda 2023.xls")
			.by(Hand.TEXT)
			.with(Trait.STATES_QUARTER, Trait.PROGRAM_ROWS)
			.edit("IK-07", Column.TW1_K, "n/a")
			.edit("IK-07", Column.TW2_K, "-")
			.edit("IK-06", Column.NAME, "TINGKAT KEMISKINAN (%)");
	}

	private static SampleForm disdik() {
		return disdikCorrected().edit("IK-12", Column.TW4_K, "39,50")
			.edit("IK-12", Column.TOTAL_K, "39,50")
			.named("2024-01-19/E.81 Dinas Pendidikan.xlsx", "2024-01-18");
	}

	private static SampleForm disdikCorrected() {
		return SampleForm.e81("disdik", "2024-01-28", "2024-01-29/E.81 Dinas Pendidikan (perbaikan).xlsx")
			.by(Hand.MIXED)
			.with(Trait.REMARKS)
			.edit("IK-13", Column.TW4_K, "-")
			.edit("IK-13", Column.REMARK, "menunggu rilis kementerian");
	}

	private static SampleForm dinkes() {
		return SampleForm.indicators("dinkes", "2024-01-23", "2024-01-24/Capaian Indikator Dinas Kesehatan TW4.xlsx")
			.by(Hand.TEXT)
			.edit("IK-15", Column.UNIT, "orang")
			.edit("IK-16", Column.REMARK, "angka sementara BPS");
	}

	private static SampleForm dpupr() {
		return SampleForm.e81("dpupr", "2024-01-24", "2024-01-25/E81_DPUPR_2023.xls")
			.with(Trait.STATES_QUARTER, Trait.PROGRAM_CODES)
			.edit("IK-17", Column.TOTAL_RP, "15250000000")
			.edit("IK-20", Column.TW3_K, "3.500");
	}

	private static SampleForm dlhp() {
		return SampleForm.indicators("dlhp", "2024-01-25", "2024-01-26/capaian_dlhp_tw4.csv")
			.edit("IK-22", Column.TW4_K, "0")
			.edit("IK-21", Column.REMARK, "TPA Sowi – angka triwulan IV sementara");
	}

	private static SampleForm disparbud() {
		return SampleForm.e81("disparbud", "2024-01-24", "2024-01-26/E81 Disparbud Kab. Manokwari.xlsx")
			.by(Hand.TEXT)
			.with(Trait.UNIT_IN_NAME);
	}

}
