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

	private static final int ROW = 20;

	private static final int AVERAGE = 36;

	private static final int PREDICATE = 46;

	/** A physical column: its field, its width and its style. */
	private record Column(String field, int width, String style) {
	}

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
		form.row();
		form.foot(1);
		return form.written();
	}

	private EvaluationForm() {
		super(x(41));
	}

	private void head() {
		open("formulir-e58");
		commonParameters();
		parameter("years", "String");
		parameter("followUpsRkpd", "String");
		footerParameters(List.of("1", "2", "3", "4", "5", "End"));
		COLUMNS.forEach((column) -> field(column.field()));
		field("code");
	}

	private void title() {
		// dummy group: its footers stand below the headings of the page
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
			label(x(column), y, COLUMNS.get(column).width(), NUMBER + KIND, "Heading", "(" + (column + 1) + ")");
		}
		for (int column = 5; column < 41; column += 2) {
			label(x(column), y, x(column + 2) - x(column), NUMBER, "Heading", "(" + (6 + (column - 5) / 2) + ")");
			label(x(column), y + NUMBER, COLUMNS.get(column).width(), KIND, "Heading", "K");
			label(x(column + 1), y + NUMBER, COLUMNS.get(column + 1).width(), KIND, "Heading", "Rp");
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

	private void row() {
		line(1, "<detail>");
		line(2, "<band height=\"" + ROW + "\" splitType=\"Prevent\">");
		for (int i = 0; i < COLUMNS.size(); i++) {
			Column column = COLUMNS.get(i);
			boolean repeats = column.field().equals("objective") || column.field().equals("programme");
			if (repeats || column.field().equals("indicator")) {
				border(i);
			}
			if (repeats) {
				stretched(i, ROW, "Plain\" printRepeatedValues=\"false\" printInFirstWholeBand=\"true\""
						+ " printWhenGroupChanges=\"objective");
			}
			else if (column.field().equals("indicator")) {
				stretched(i, ROW - 9, "Plain");
				line(3, "<element kind=\"textField\" positionType=\"Float\" x=\"" + (x(i) + 1) + "\" y=\"" + (ROW - 9)
						+ "\" width=\"" + (column.width() - 2)
						+ "\" height=\"8\" style=\"Code\"><expression>$F{code}</expression></element>");
			}
			else {
				stretched(i, ROW, column.style() + "\" stretchType=\"ContainerHeight");
			}
		}
		line(2, "</band>");
		line(1, "</detail>");
	}

	/** Text that is not repeated takes its frame with it, so the frame stands apart. */
	private void border(int column) {
		line(3, "<element kind=\"staticText\" stretchType=\"ContainerHeight\" x=\"" + x(column) + "\" y=\"0\" width=\""
				+ COLUMNS.get(column).width() + "\" height=\"" + ROW + "\" style=\"Cell\"><text/></element>");
	}

	private void stretched(int column, int height, String style) {
		line(3, "<element kind=\"textField\" textAdjust=\"StretchHeight\" x=\"" + x(column) + "\" y=\"0\" width=\""
				+ COLUMNS.get(column).width() + "\" height=\"" + height + "\" style=\"" + style + "\"><expression>$F{"
				+ COLUMNS.get(column).field() + "}</expression></element>");
	}

	private void footers() {
		line(2, "<groupFooter>");
		line(2, "<band height=\"" + (AVERAGE + PREDICATE) + "\" splitType=\"Prevent\">");
		frame(0, 0, x(27), AVERAGE);
		label(0, 0, x(27), 12, "Footer", "Rata-rata capaian kinerja (%)");
		label(0, 12, x(27), AVERAGE - 12, "Footer\" bold=\"false", "n dari N indikator yang dapat dihitung");
		frame(0, AVERAGE, x(27), PREDICATE);
		label(0, AVERAGE, x(27), PREDICATE, "Footer", "Predikat kinerja");
		for (int column = 27; column < 41; column++) {
			footer(column);
		}
		line(2, "</band>");
		note("Faktor pendorong keberhasilan pencapaian:", "supporting");
		note("Faktor penghambat pencapaian kinerja:", "hindering");
		note("Tindak lanjut yang diperlukan dalam RKPD kabupaten/kota berikutnya:", "followUpsRkpd");
		last();
		line(2, "</groupFooter>");
	}

	private void footer(int column) {
		int width = COLUMNS.get(column).width();
		frame(x(column), 0, width, AVERAGE);
		frame(x(column), AVERAGE, width, PREDICATE);
		if (column == 37 || column == 38) {
			return;
		}
		String name = ((column < 37) ? String.valueOf((column - 27) / 2 + 1) : "End")
				+ (column % 2 == 1 ? ".k" : ".rp");
		text(x(column), 1, width, 10, "Total\" bold=\"true", "$P{average" + name + "}");
		text(x(column), 11, width, AVERAGE - 12, "Total", "$P{counted" + name + "}");
		text(x(column), AVERAGE, width, PREDICATE, "Total\" bold=\"true\" rotation=\"Left\" vTextAlign=\"Middle",
				"$P{predicate" + name + "}");
	}

	private static int x(int column) {
		return COLUMNS.subList(0, column).stream().mapToInt(Column::width).sum();
	}

}
