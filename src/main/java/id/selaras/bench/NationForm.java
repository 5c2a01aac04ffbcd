package id.selaras.bench;

import java.util.List;

import id.selaras.sheet.SheetText;
import id.selaras.sheet.SheetText.Look;

/**
 * One agency's Formulir E.81 for the fourth quarter: every cell filled, one name in fifty
 * spelled in another way, one form in ten with a fault.
 */
final class NationForm {

	private static final int HEAD = 5;

	private static final int BODY = HEAD + 4;

	private static final int VALUES = 4;

	private static final int RESPONSIBLE = 24;

	private static final int SPELLED = 50;

	private static final int FAULTY = 10;

	private static final String[] HEADINGS = { "No", "Sasaran", "Program/Kegiatan",
			"Indikator Kinerja Program (outcome)/Kegiatan (output)" };

	private static final String[] WIDE = {
			"Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra Perangkat Daerah)",
			"Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu (2022)",
			"Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun berjalan (Tahun 2023) yang dievaluasi",
			"Realisasi Kinerja Pada Triwulan", "", "", "",
			"Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang dievaluasi",
			"Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d tahun 2023",
			"Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d tahun 2023 (%)" };

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

	private final SheetText sheet = new SheetText();

	private final int number;

	/**
	 * @param number of the form within the nation
	 */
	private NationForm(int number) {
		this.number = number;
	}

	static byte[] workbook(int number, String regency, NationAgency agency, List<NationIndicator> indicators) {
		NationForm form = new NationForm(number);
		form.titles(regency, agency);
		form.headings();
		int row = BODY;
		for (NationIndicator indicator : indicators) {
			form.row(row++, indicator, agency);
		}
		form.sheet.text(row, 0, Look.BOLD, "Faktor pendorong keberhasilan kinerja:")
			.text(row + 1, 0, Look.PLAIN, "1. Koordinasi antarbidang berjalan baik.")
			.text(row + 2, 0, Look.BOLD, "Faktor penghambat pencapaian kinerja:")
			.text(row + 3, 0, Look.PLAIN, "1. Data dari unit pelaksana terlambat diterima.");
		return form.sheet.workbook("E.81");
	}

	private void titles(String regency, NationAgency agency) {
		this.sheet.text(0, RESPONSIBLE - 1, Look.BOLD, "Formulir E.81")
			.text(1, 0, Look.BOLD, "Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup " + regency)
			.text(2, 0, Look.BOLD, "Renja Perangkat Daerah " + agency.name() + " " + regency)
			.text(3, 0, Look.BOLD, "Periode Pelaksanaan: Triwulan IV Tahun 2023");
		for (int row = 1; row <= 3; row++) {
			this.sheet.merge(row, row, 0, RESPONSIBLE);
		}
	}

	private void headings() {
		for (int column = 0; column < VALUES; column++) {
			single(column, HEADINGS[column]);
		}
		for (int pair = 0; pair < WIDE.length; pair++) {
			this.sheet.text(HEAD, VALUES + 2 * pair, Look.HEADING, WIDE[pair]);
		}
		single(RESPONSIBLE, "Unit Perangkat Daerah Penanggung Jawab");
		this.sheet.merge(HEAD, HEAD, 10, 17);
		for (int pair = 0; pair < WIDE.length; pair++) {
			int column = VALUES + 2 * pair;
			if (pair >= 3 && pair < 7) {
				this.sheet.text(HEAD + 1, column, Look.HEADING, QUARTERS.get(pair - 3))
					.merge(HEAD + 1, HEAD + 1, column, column + 1);
			}
			else {
				this.sheet.merge(HEAD, HEAD + 1, column, column + 1);
			}
		}
		numbers();
	}

	private void single(int column, String heading) {
		this.sheet.text(HEAD, column, Look.HEADING, heading).merge(HEAD, HEAD + 1, column, column);
	}

	private void numbers() {
		for (int column = 0; column < VALUES; column++) {
			this.sheet.text(HEAD + 2, column, Look.HEADING, "(" + (column + 1) + ")");
		}
		for (int pair = 0; pair < WIDE.length; pair++) {
			int column = VALUES + 2 * pair;
			this.sheet.text(HEAD + 2, column, Look.HEADING, "(" + (pair + VALUES + 1) + ")")
				.merge(HEAD + 2, HEAD + 2, column, column + 1);
		}
		this.sheet.text(HEAD + 2, RESPONSIBLE, Look.HEADING, "(15)");
		for (int pair = 0; pair < WIDE.length; pair++) {
			int column = VALUES + 2 * pair;
			this.sheet.text(HEAD + 3, column, Look.HEADING, "K").text(HEAD + 3, column + 1, Look.HEADING, "Rp");
		}
	}

	private void row(int row, NationIndicator indicator, NationAgency agency) {
		int line = row - BODY;
		this.sheet.text(row, 0, Look.PLAIN, String.valueOf(line + 1))
			.text(row, 1, Look.PLAIN, "Meningkatnya mutu layanan " + (1 + line / 10))
			.text(row, 2, Look.PLAIN, indicator.code() + " " + indicator.activity())
			.text(row, 3, Look.PLAIN, spelled(line, indicator.name()));
		long year = NationIndicator.sum(indicator.quarters());
		long paid = NationIndicator.sum(indicator.spent());
		long end = NationIndicator.sum(indicator.targets());
		long budget = NationIndicator.sum(indicator.budgets());
		pair(row, 0, end, budget);
		pair(row, 1, indicator.before(), indicator.spentBefore());
		pair(row, 2, isFaulty(line, 0) ? indicator.targets().get(1) * 2 : indicator.targets().get(1),
				indicator.budgets().get(1));
		for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
			boolean thousandfold = quarter == 3 && isFaulty(line, 1);
			pair(row, 3 + quarter, indicator.quarters().get(quarter),
					indicator.spent().get(quarter) * (thousandfold ? 1_000 : 1));
		}
		pair(row, 7, isFaulty(line, 2) ? year + 7 : year, paid);
		pair(row, 8, indicator.before() + year, indicator.spentBefore() + paid);
		String percent = isFaulty(line, 3) ? "12.34" : NationIndicator.percent(indicator.before() + year, end);
		this.sheet.number(row, VALUES + 18, Look.TWO_DECIMALS, percent)
			.number(row, VALUES + 19, Look.TWO_DECIMALS,
					NationIndicator.percent(indicator.spentBefore() + paid, budget))
			.text(row, RESPONSIBLE, Look.PLAIN, agency.shortName());
	}

	private void pair(int row, int pair, long things, long rupiah) {
		int column = VALUES + 2 * pair;
		this.sheet.number(row, column, Look.NUMBER, String.valueOf(things))
			.number(row, column + 1, Look.MONEY, String.valueOf(rupiah));
	}

	/** One form in ten is wrong in one row, each time in another way. */
	private boolean isFaulty(int line, int way) {
		return this.number % FAULTY == 3 && (this.number / FAULTY) % 4 == way && line == this.number % 100 / FAULTY;
	}

	private String spelled(int line, String name) {
		return ((this.number + line) % SPELLED != 0) ? name
				: name.replace("Jumlah", "Jml").replace("yang", "yg").replace(" dan ", " & ");
	}

}
