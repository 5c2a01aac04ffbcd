package id.selaras.report;

import java.util.List;

/**
 * What the templates of official forms share: styles, notes, signatures, page footers.
 */
class FormWriter extends TemplateWriter {

	/** Heights of what stands in the columns, in points. */
	private static final int ROW = 20;

	private static final int CODE = 10;

	/** Of the centred lines and the line below them. */
	static final int TITLE = 60;

	private static final int HEADING_OF_NOTE = 9;

	private static final int NOTE = HEADING_OF_NOTE + 11;

	/** They stretch; a band asks for its room before it knows that there are none. */
	private static final int REMARKS = 1;

	/** With room for a signature and a stamp. */
	private static final int SIGNATURES = 103;

	private static final int AVERAGE = 36;

	private static final int PREDICATE = 42;

	private final List<Column> columns;

	private final int width;

	/** A physical column: its field, its width and its style. */
	record Column(String field, int width, String style) {
	}

	FormWriter(List<Column> columns) {
		this.columns = columns;
		this.width = x(columns, columns.size());
	}

	/** Left edge of a column, in points from the left margin. */
	static int x(List<Column> columns, int column) {
		return columns.subList(0, column).stream().mapToInt(Column::width).sum();
	}

	final int x(int column) {
		return x(this.columns, column);
	}

	final int width(int column) {
		return this.columns.get(column).width();
	}

	final Column column(int column) {
		return this.columns.get(column);
	}

	final void open(String name) {
		line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
		line(0, "<!-- drawn by " + getClass().getSimpleName() + " of the tests: change the table of widths there -->");
		line(0, "<jasperReport name=\"" + name + "\" pageWidth=\"936\" pageHeight=\"609\" columnWidth=\"" + this.width
				+ "\" leftMargin=\"22\" rightMargin=\"22\" topMargin=\"20\" bottomMargin=\"16\""
				+ " whenNoDataType=\"AllSectionsNoDetail\">");
		style("Base", "default=\"true\" fontName=\"Archivo Narrow\" fontSize=\"6.0\"", 0, 0);
		style("Cell", "style=\"Base\" vTextAlign=\"Top\"", 0.4, 1);
		style("Words", "style=\"Cell\"", 0.4, 1);
		style("Centered", "style=\"Cell\" hTextAlign=\"Center\"", 0.4, 1);
		style("Figure", "style=\"Cell\" hTextAlign=\"Center\"", 0.4, 0);
		style("Money", "style=\"Cell\" hTextAlign=\"Right\"", 0.4, 1);
		style("Heading", "style=\"Cell\" bold=\"true\" hTextAlign=\"Center\" vTextAlign=\"Middle\" mode=\"Opaque\""
				+ " backcolor=\"#E6E6E6\"", 0.4, 1, 0);
		style("Footer", "style=\"Cell\" bold=\"true\" hTextAlign=\"Right\" vTextAlign=\"Middle\"", 0, 3);
		style("Plain", "style=\"Base\"", 0, 1);
		style("Total", "style=\"Base\" hTextAlign=\"Center\"", 0, 0);
		style("Code", "style=\"Base\"", 0, 0);
		style("Note", "style=\"Base\" fontSize=\"7.0\"", 0, 0);
		style("Title", "style=\"Base\" fontSize=\"10.0\" bold=\"true\" hTextAlign=\"Center\"", 0, 0);
		style("Sign", "style=\"Base\" fontSize=\"8.0\" hTextAlign=\"Center\"", 0, 0);
		style("SignName", "style=\"Sign\" bold=\"true\" underline=\"true\"", 0, 0);
		style("Draft", "style=\"Base\" fontSize=\"200.0\" bold=\"true\" forecolor=\"#EFEFEF\" hTextAlign=\"Center\""
				+ " vTextAlign=\"Middle\"", 0, 0);
	}

	/** The fields of a row. */
	final void fields() {
		this.columns.forEach((column) -> field(column.field()));
		field("code");
	}

	/**
	 * A row; the code of its figures stands below the indicator.
	 * @param once fields that are printed once for all rows of a sasaran
	 */
	final void row(List<String> once) {
		line(1, "<detail>");
		line(2, "<band height=\"" + ROW + "\" splitType=\"Prevent\">");
		for (int i = 0; i < this.columns.size(); i++) {
			Column column = this.columns.get(i);
			if (once.contains(column.field())) {
				border(i);
				stretched(i, ROW, "Plain\" printRepeatedValues=\"false\" printInFirstWholeBand=\"true\""
						+ " printWhenGroupChanges=\"objective");
			}
			else if (column.field().equals("indicator")) {
				border(i);
				stretched(i, ROW - CODE, "Plain");
				line(3, "<element kind=\"textField\" positionType=\"Float\" x=\"" + (x(i) + 1) + "\" y=\""
						+ (ROW - CODE) + "\" width=\"" + (column.width() - 2) + "\" height=\"" + CODE
						+ "\" style=\"Code\"><expression>$F{code}</expression></element>");
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
				+ width(column) + "\" height=\"" + ROW + "\" style=\"Cell\"><text/></element>");
	}

	private void stretched(int column, int height, String style) {
		line(3, "<element kind=\"textField\" textAdjust=\"StretchHeight\" x=\"" + x(column) + "\" y=\"0\" width=\""
				+ width(column) + "\" height=\"" + height + "\" style=\"" + style + "\"><expression>$F{"
				+ column(column).field() + "}</expression></element>");
	}

	/**
	 * The rows of averages and predicates: their labels up to a column, their values from
	 * there on.
	 * @param names of the values of each further column; empty where there are none
	 */
	final void averages(int first, List<String> names) {
		line(2, "<band height=\"" + (AVERAGE + PREDICATE) + "\" splitType=\"Prevent\">");
		frame(0, 0, x(first), AVERAGE);
		label(0, 0, x(first), 12, "Footer", "Rata-rata capaian kinerja (%)");
		label(0, 12, x(first), 12, "Footer\" bold=\"false", "n dari N indikator yang dapat dihitung");
		text(0, 24, x(first), AVERAGE - 24, "Footer\" bold=\"false", "$P{averageCode}");
		frame(0, AVERAGE, x(first), PREDICATE);
		label(0, AVERAGE, x(first), PREDICATE, "Footer", "Predikat kinerja");
		for (int i = 0; i < names.size(); i++) {
			int column = first + i;
			frame(x(column), 0, width(column), AVERAGE);
			frame(x(column), AVERAGE, width(column), PREDICATE);
			if (!names.get(i).isEmpty()) {
				average(column, names.get(i));
			}
		}
		line(2, "</band>");
	}

	private void average(int column, String name) {
		text(x(column), 1, width(column), 10, "Total\" bold=\"true", "$P{average" + name + "}");
		text(x(column), 11, width(column), AVERAGE - 12, "Total", "$P{counted" + name + "}");
		text(x(column), AVERAGE, width(column), PREDICATE,
				"Total\" bold=\"true\" rotation=\"Left\" vTextAlign=\"Middle", "$P{predicate" + name + "}");
	}

	/** Parameters that every form has. */
	final void commonParameters() {
		for (String text : List.of("place", "asOf", "running", "legend", "supporting", "hindering", "earlierHeading",
				"earlierFollowUps", "lastHeading", "lastFollowUps", "remarks")) {
			parameter(text, "String");
		}
		parameter("draft", "Boolean");
		for (String block : List.of("prepared", "approved")) {
			for (String part : List.of("heading", "date", "role", "name", "dots", "rank", "nip")) {
				parameter(block + "." + part, "String");
			}
		}
	}

	/** The three footers below each of the columns, and the code of all averages. */
	final void footerParameters(List<String> columns) {
		for (String column : columns) {
			for (String row : List.of("average", "counted", "predicate")) {
				parameter(row + column + ".k", "String");
				parameter(row + column + ".rp", "String");
			}
		}
		parameter("averageCode", "String");
	}

	final void background() {
		line(1, "<background height=\"569\">");
		line(2, "<element kind=\"staticText\" x=\"0\" y=\"130\" width=\"" + this.width
				+ "\" height=\"300\" style=\"Draft\"><text>DRAF</text>"
				+ "<printWhenExpression>$P{draft}</printWhenExpression></element>");
		line(1, "</background>");
	}

	/** The centred lines above the table. */
	final void title(String form, String name, String anchor, String years, String objectives) {
		line(1, "<title height=\"" + TITLE + "\">");
		label(0, 0, this.width, 15, "Title", form);
		line(2, "<element kind=\"textField\" x=\"0\" y=\"12\" width=\"" + this.width
				+ "\" height=\"15\" style=\"Title\" bookmarkLevel=\"1\"><expression>\"" + name + "\""
				+ "</expression><anchorNameExpression>\"" + anchor + "\"</anchorNameExpression></element>");
		text(0, 24, this.width, 15, "Title", "$P{place}");
		text(0, 36, this.width, 15, "Title", years);
		label(0, 48, this.width - 410, 12, "Note", objectives);
		text(this.width - 400, 48, 400, 12, "Note\" hTextAlign=\"Right", "$P{asOf}");
		line(1, "</title>");
	}

	final void note(String heading, String parameter) {
		line(2, "<band height=\"" + NOTE + "\">");
		note("\"" + heading + "\"", parameter, true);
		line(2, "</band>");
	}

	private void note(String heading, String parameter, boolean closed) {
		bullets(this.width, 0, "bold=\"true\" height=\"" + HEADING_OF_NOTE + "\"", box(true, false), heading);
		bullets(this.width, HEADING_OF_NOTE, "height=\"" + (NOTE - HEADING_OF_NOTE) + "\"", box(false, closed),
				"$P{" + parameter + "}");
	}

	/** The last bullets, remarks and signatures: never the signatures alone on a page. */
	final void last() {
		line(2, "<band height=\"" + NOTE + "\">");
		note("$P{earlierHeading}", "earlierFollowUps", false);
		line(2, "</band>");
		line(2, "<band height=\"" + (NOTE + REMARKS + SIGNATURES) + "\" splitType=\"Prevent\">");
		note("$P{lastHeading}", "lastFollowUps", true);
		bullets(this.width, NOTE, "height=\"" + REMARKS + "\"", "", "$P{remarks}");
		line(3, "<element kind=\"frame\" positionType=\"Float\" x=\"0\" y=\"" + (NOTE + REMARKS) + "\" width=\""
				+ this.width + "\" height=\"" + SIGNATURES + "\">");
		signature("prepared", this.width - 520);
		signature("approved", this.width - 260);
		line(3, "</element>");
		line(2, "</band>");
	}

	private void signature(String block, int left) {
		text(left, 3, 250, 12, "Sign", "$P{" + block + ".heading}");
		text(left, 13, 250, 12, "Sign", "$P{" + block + ".date}");
		text(left, 23, 250, 32, "Sign\" bold=\"true", "$P{" + block + ".role}");
		text(left, 71, 250, 12, "SignName", "$P{" + block + ".name}");
		text(left, 71, 250, 12, "Sign", "$P{" + block + ".dots}");
		text(left, 81, 250, 12, "Sign", "$P{" + block + ".rank}");
		text(left, 91, 250, 12, "Sign", "$P{" + block + ".nip}");
	}

	/** The legend of so many lines, and below it which page this is. */
	final void foot(int lines) {
		int legend = 11 * lines - 1;
		line(1, "<pageFooter height=\"" + (16 + legend) + "\">");
		text(0, 4, this.width, legend, "Base", "$P{legend}");
		text(0, 5 + legend, this.width - 120, 10, "Base", "$P{running}");
		line(2, "<element kind=\"textField\" key=\"page-number\" x=\"" + (this.width - 120) + "\" y=\"" + (5 + legend)
				+ "\" width=\"120\" height=\"10\" style=\"Base\" hTextAlign=\"Right\"><expression>"
				+ "\"Halaman 9999 dari 9999\"</expression></element>");
		line(1, "</pageFooter>");
		line(0, "</jasperReport>");
	}

}
