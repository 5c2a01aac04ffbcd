package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the template of Formulir E.58 from one table of widths, so that the 41 columns of
 * headings, rows and footers cannot drift apart. {@link EvaluationFormTest} holds the
 * committed template against it.
 */
final class EvaluationForm extends FormWriter {

	private static final int HEADING = 56;

	private static final int YEAR = 10;

	private static final int NUMBER = 10;

	private static final int KIND = 10;

	/** A numbered column of one or two physical ones. */
	private record Block(String heading, int from, int to) {
	}

	private static final List<Block> BLOCKS = List.of(new Block("No", 0, 1), new Block("Sasaran", 1, 2),
			new Block("Program Prioritas", 2, 3), new Block("Indikator Kinerja", 3, 4),
			new Block("Data Capaian pada Awal Tahun Perencanaan", 4, 5),
			new Block("Target pada Akhir Tahun Perencanaan", 5, 7),
			new Block("Capaian Pada Akhir Tahun Perencanaan", 37, 39), new Block("Rasio Capaian Akhir (%)", 39, 41));

	private static final List<Column> COLUMNS = columns();

	private static List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column("number", 12, "Centered"));
		columns.add(new Column("objective", EvaluationView.OBJECTIVE_WIDTH, "Words"));
		columns.add(new Column("programme", EvaluationView.PROGRAMME_WIDTH, "Words"));
		columns.add(new Column("indicator", EvaluationView.INDICATOR_WIDTH, "Words"));
		columns.add(new Column("baseline", EvaluationView.PERFORMANCE_WIDTH, "Figure"));
		columns.addAll(pair("endTarget"));
		for (String name : List.of("target", "realised", "achieved")) {
			for (int year = 1; year <= EvaluationCells.YEARS; year++) {
				columns.addAll(pair(name + year));
			}
		}
		columns.addAll(pair("end"));
		columns.addAll(pair("ratio"));
		return List.copyOf(columns);
	}

	private static List<Column> pair(String name) {
		boolean percent = name.startsWith("achieved") || name.equals("ratio");
		int performance = percent ? EvaluationView.PERCENT_WIDTH : EvaluationView.PERFORMANCE_WIDTH;
		int money = percent ? EvaluationView.PERCENT_WIDTH : EvaluationView.MONEY_WIDTH + 2;
		return List.of(new Column(name + ".k", performance, "Figure"),
				new Column(name + ".rp", money, percent ? "Figure" : "Money"));
	}

	static String draw() {
		EvaluationForm form = new EvaluationForm();
		form.head();
		form.title();
		form.headings();
		form.row(List.of("objective", "programme"));
		form.foot(1);
		return form.written();
	}

	private EvaluationForm() {
		super(COLUMNS);
	}

	private void head() {
		open("formulir-e58");
		commonParameters();
		parameter("years", "String");
		parameter("followUpsRkpd", "String");
		footerParameters(List.of("1", "2", "3", "4", "5", "End"));
		fields();
	}

	private void title() {
		// a group of all rows: its footers stand below the headings of the page
		line(1, "<group name=\"form\">");
		footers();
		line(1, "</group>");
		line(1, "<group name=\"objective\"><expression>$F{objective}</expression></group>");
		background();
		title("Formulir E.58", "Evaluasi Terhadap Hasil RPJMD", "formulir-e58", "$P{years}",
				"Sasaran Pembangunan Jangka Menengah: ....................................");
	}

	private void headings() {
		line(1, "<columnHeader height=\"" + (HEADING + YEAR + NUMBER + KIND) + "\">");
		for (Block block : BLOCKS) {
			String style = (block.from() == 4) ? "Heading\" rotation=\"Left" : "Heading";
			label(x(block.from()), 0, x(block.to()) - x(block.from()), HEADING + YEAR, style, block.heading());
		}
		years(7, "Target RPJMD Kabupaten/kota Pada RKPD Kabupaten/kota Tahun Ke-");
		years(17, "Capaian Target RPJMD Kabupaten/kota Melalui Pelaksanaan RKPD Tahun Ke-");
		years(27, "Tingkat Capaian Target RPJMD Kabupaten/kota Hasil Pelaksanaan RKPD Kabupaten/kota Tahun Ke- (%)");
		int y = HEADING + YEAR;
		for (int column = 0; column < 5; column++) {
			label(x(column), y, width(column), NUMBER + KIND, "Heading", "(" + (column + 1) + ")");
		}
		for (int column = 5; column < 41; column += 2) {
			label(x(column), y, x(column + 2) - x(column), NUMBER, "Heading", "(" + (6 + (column - 5) / 2) + ")");
			label(x(column), y + NUMBER, width(column), KIND, "Heading", "K");
			label(x(column + 1), y + NUMBER, width(column + 1), KIND, "Heading", "Rp");
		}
		line(1, "</columnHeader>");
	}

	private void years(int from, String heading) {
		label(x(from), 0, x(from + 10) - x(from), HEADING, "Heading", heading);
		for (int year = 0; year < EvaluationCells.YEARS; year++) {
			int column = from + 2 * year;
			label(x(column), HEADING, x(column + 2) - x(column), YEAR, "Heading", String.valueOf(year + 1));
		}
	}

	private void footers() {
		line(2, "<groupFooter>");
		List<String> averages = new ArrayList<>();
		for (String name : List.of("1", "2", "3", "4", "5", "", "End")) {
			averages.add(name.isEmpty() ? "" : name + ".k");
			averages.add(name.isEmpty() ? "" : name + ".rp");
		}
		averages(27, averages);
		note("Faktor pendorong keberhasilan pencapaian:", "supporting");
		note("Faktor penghambat pencapaian kinerja:", "hindering");
		note("Tindak lanjut yang diperlukan dalam RKPD kabupaten/kota berikutnya:", "followUpsRkpd");
		last();
		line(2, "</groupFooter>");
	}

}
