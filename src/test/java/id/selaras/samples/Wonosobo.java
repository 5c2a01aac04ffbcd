package id.selaras.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Diskominfo and Dinkes sent all quarters since 2022. Disparbud has not sent, Bappeda
 * sent twice, DPUPR sent the third quarter.
 */
final class Wonosobo {

	private static final String QUICK_WIN_DISKOMINFO = """
			Smart Society|Ekosistem Belajar|Kelas literasi digital desa|Diskominfo|Universitas Sains Al-Qur'an|Warga desa mampu memakai layanan daring|Peserta pelatihan literasi digital|orang|150|260|254|01/02/2023|30/11/2023|2.16.02|220000000|APBD|98|-|https://contoh.example/wsb/1
			""";

	private static final String QUICK_WIN_DISPERKIMHUB = """
			Smart Living|Transportasi/Mobilitas|Angkutan ramah disabilitas|Disperkimhub|Dinsos PMD, paguyuban angkutan|Bantuan bagi penyandang disabilitas di angkutan umum|Angkutan umum yang memberi bantuan bagi penyandang disabilitas|unit|4|8|7|01/03/2023|31/12/2023|2.15.02|310000000|APBD, CSR|88|Pelatihan kru tertunda|https://contoh.example/wsb/2
			""";

	private static final String QUICK_WIN_RECO = """
			Smart Branding|Tourism Branding|Peta wisata Desa Reco|Desa Reco|Disparbud|Promosi wisata desa|Titik wisata yang dipetakan|titik|0|6|6|01/06/2023|30/11/2023|3.26.03|Rp 15.000.000|APBDes|100|-|foto terlampir
			""";

	private static final String ACTION_PLAN = """
			Smart Governance|Pelayanan Publik|Layanan daring sampai desa|Internet desa|Penyediaan akses internet desa|Desa terlayani internet|desa|120|165|236|236|Diskominfo|6400000000|APBD|2.16.03
			Smart Living|Transportasi/Mobilitas|Transportasi inklusif|Angkutan ramah disabilitas|Bantuan dan pelatihan kru|Angkutan umum yang memberi bantuan bagi penyandang disabilitas|unit|0|8|20|60|Disperkimhub|2900000000|APBD|2.15.02
			Smart Environment|Tata Kelola Sampah dan Limbah|Desa bersih|Pilah sampah|Pendampingan bank sampah|Timbulan sampah perkotaan yang ditangani|persen|84,97|90,50|100,00|100,00|DLH|1900000000|APBD|2.11.11
			""";

	private Wonosobo() {
	}

	static RegencySamples samples() {
		List<SampleForm> forms = new ArrayList<>();
		for (int year = 2022; year <= 2023; year++) {
			for (int quarter = 1; quarter <= ((year == 2023) ? 3 : 4); quarter++) {
				forms.add(earlierE81(year, quarter));
				forms.add(earlierIndicators(year, quarter));
			}
		}
		forms.addAll(List.of(diskominfo(), dinkes(), bappedaFirst(), bappeda(), disdikpora(),
				SampleForm.e81("dpupr", "2023-10-16", "2023-10-17/E81 DPUPR TW III 2023.xlsx")
					.period(2023, 3)
					.with(Trait.STATES_QUARTER),
				disperkimhub(), dlh(), dinsospmd(),
				SampleForm.indicators("desa-sembungan", "2024-01-26", "2024-01-29/desa sembungan.csv"),
				SampleForm.indicators("perumda-air", "2024-01-23", "2024-01-24/Perumda Air Minum.xlsx").by(Hand.TEXT),
				SampleForm.quickWin("diskominfo", "2024-01-16", "2024-01-17/Quick Win Diskominfo.xlsx",
						QUICK_WIN_DISKOMINFO),
				SampleForm.quickWin("disperkimhub", "2024-01-24", "2024-01-25/quick win disperkimhub.xlsx",
						QUICK_WIN_DISPERKIMHUB),
				SampleForm.quickWin("desa-reco", "2024-01-28", "2024-01-29/Desa Reco/quick win.xlsx", QUICK_WIN_RECO)
					.by(Hand.TEXT),
				SampleForm.actionPlan("diskominfo", "2024-01-16", "2024-01-17/Rencana Aksi Diskominfo.xlsx",
						ACTION_PLAN)));
		return new RegencySamples("33.07-wonosobo", Map.of(), List.copyOf(forms));
	}

	/** In folders by year and quarter: nobody knows when these arrived. */
	private static SampleForm earlierE81(int year, int quarter) {
		String roman = IndonesianDate.roman(quarter);
		return SampleForm
			.e81("diskominfo", afterQuarter(year, quarter, 10).toString(),
					year + "/tw" + quarter + "/E81 Diskominfo TW " + roman + " " + year + ".xlsx")
			.period(year, quarter)
			.with(Trait.STATES_QUARTER, Trait.PROGRAM_CODES);
	}

	private static SampleForm earlierIndicators(int year, int quarter) {
		LocalDate arrived = afterQuarter(year, quarter, 14);
		return SampleForm
			.indicators("dinkes", arrived.minusDays(2).toString(),
					arrived + "/Capaian Indikator Dinas Kesehatan TW" + quarter + " " + year + ".xlsx")
			.period(year, quarter);
	}

	private static LocalDate afterQuarter(int year, int quarter, int day) {
		return LocalDate.of(year, 3 * quarter, 1).plusMonths(1).withDayOfMonth(day);
	}

	private static SampleForm diskominfo() {
		return SampleForm.e81("diskominfo", "2024-01-16", "2024-01-17/E81 Diskominfo TW IV 2023.xlsx")
			.with(Trait.STATES_QUARTER, Trait.PROGRAM_CODES)
			.edit("W05", Column.TOTAL_K, "270");
	}

	private static SampleForm dinkes() {
		return SampleForm.indicators("dinkes", "2024-01-15",
				"2024-01-16/Capaian Indikator Dinas Kesehatan TW4 2023.xlsx");
	}

	/** Percent and the year mixed up: corrected four days later. */
	private static SampleForm bappedaFirst() {
		return bappeda().edit("W04", Column.TW4_K, "2023")
			.edit("W04", Column.TOTAL_K, "2023")
			.named("2024-01-22/E81 Bappeda.xls", "2024-01-21");
	}

	private static SampleForm bappeda() {
		return SampleForm.e81("bappeda", "2024-01-25", "2024-01-26/E81 Bappeda revisi 1.xls")
			.by(Hand.TEXT)
			.with(Trait.STATES_QUARTER, Trait.FORMULAS)
			.edit("W07", Column.TW1_K, "-")
			.edit("W07", Column.NAME, "Pertumbuhan Ekonomi (%)");
	}

	private static SampleForm disdikpora() {
		return SampleForm.e81("disdikpora", "2024-01-24", "2024-01-25/E.81 Disdikpora 2023.xlsx")
			.by(Hand.MIXED)
			.with(Trait.MERGED_MONEY)
			.edit("W08", Column.TARGET_K, "69,27")
			.edit("W12", Column.TOTAL_RP, "2000000000")
			.edit("W12", Column.NAME, "Presentase guru bersertifikat pendidik");
	}

	private static SampleForm disperkimhub() {
		return SampleForm.e81("disperkimhub", "2024-01-24", "2024-01-25/Disperkimhub E81.xls")
			.with(Trait.UNIT_IN_NAME, Trait.PROGRAM_ROWS)
			.edit("W21", Column.TW2_K, "3.600")
			.edit("W22", Column.NAME, "+Halte yang direhabilitasi|unit|6|0|1|2|5");
	}

	private static SampleForm dlh() {
		return SampleForm.indicators("dlh", "2024-01-30", "2024-01-31/capaian dlh.csv")
			.edit("W25", Column.UNIT, "m2")
			.edit("W26", Column.TW1_K, "0")
			.edit("W24", Column.REMARK, "IKLH – rilis 2023");
	}

	private static SampleForm dinsospmd() {
		return SampleForm.indicators("dinsospmd", "2024-01-29", "2024-01-30/Dinsos PMD TW4.xlsx")
			.edit("W30", Column.TW2_K, "n/a")
			.edit("W30", Column.TW3_K, "belum ada data");
	}

}
