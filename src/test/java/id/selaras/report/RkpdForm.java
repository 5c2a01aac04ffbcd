package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the template of Formulir E.60 from one table of widths.
 * {@link EvaluationFormTest} holds the committed template against it.
 */
final class RkpdForm extends FormWriter {

	private static final int GROUP = 16;

	private static final int HEADING = 50;

	private static final int NUMBER = 10;

	private static final int KIND = 10;

	private static final int ROW = 20;

	private static final int AVERAGE = 34;

	private static final int PREDICATE = 46;

	private static final List<String> WORDS = List.of("No", "Sasaran", "Kode",
			"Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
			"Indikator Kinerja Program (outcome) / Kegiatan (output)");

	/** Columns of K and Rp, in their order. */
	static final List<String> PAIRS = List.of("endTarget", "before", "target", "q1", "q2", "q3", "q4", "year", "end",
			"ratio");

	/** A physical column: its field, its width and its style. */
	record Column(String field, int width, String style) {
	}

	static final List<Column> COLUMNS = columns();

	private static final int AGENCY = COLUMNS.size() - 1;

	private RkpdForm() {
		super(x(COLUMNS.size()));
	}

	private static List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column("number", 14, "Centered"));
		columns.add(new Column("objective", RkpdView.OBJECTIVE_WIDTH, "Words"));
		columns.add(new Column("programmeCode", RkpdView.CODE_WIDTH, "Figure"));
		columns.add(new Column("programme", RkpdView.PROGRAMME_WIDTH, "Words"));
		columns.add(new Column("indicator", RkpdView.INDICATOR_WIDTH, "Words"));
		for (String pair : PAIRS) {
			boolean percent = pair.equals("ratio");
			columns
				.add(new Column(pair + ".k", percent ? RkpdView.PERCENT_WIDTH : RkpdView.PERFORMANCE_WIDTH, "Figure"));
			columns.add(percent ? new Column(pair + ".rp", RkpdView.PERCENT_WIDTH, "Figure")
					: new Column(pair + ".rp", RkpdView.MONEY_WIDTH, "Money"));
		}
		columns.add(new Column("agency", RkpdView.AGENCY_WIDTH, "Words"));
		return List.copyOf(columns);
	}

	static String draw() {
		RkpdForm form = new RkpdForm();
		form.head();
		form.headings();
		form.row();
		form.foot(2);
		return form.written();
	}

	private void head() {
		open("formulir-e60");
		commonParameters();
		for (String text : List.of("year", "followUpsQuarter", "heading6", "heading7", "heading8", "heading14",
				"heading15")) {
			parameter(text, "String");
		}
		footerParameters(List.of("q1", "q2", "q3", "q4", "year"));
		COLUMNS.forEach((column) -> field(column.field()));
		field("code");
		// dummy group: its footers stand below the headings of the page
		line(1, "<group name=\"form\">");
		footers();
		line(1, "</group>");
		line(1, "<group name=\"objective\"><expression>$F{objective}</expression></group>");
		background();
		title("Formulir E.60", "Evaluasi Terhadap Hasil RKPD", "formulir-e60", "$P{year}",
				"Sasaran Pembangunan Tahunan Kabupaten/kota: ....................................");
	}

	private void headings() {
		int height = GROUP + HEADING;
		line(1, "<columnHeader height=\"" + (height + NUMBER + KIND) + "\">");
		for (int i = 0; i < WORDS.size(); i++) {
			label(x(i), 0, COLUMNS.get(i).width(), height, "Heading", WORDS.get(i));
			label(x(i), height, COLUMNS.get(i).width(), NUMBER + KIND, "Heading", String.valueOf(i + 1));
		}
		for (int i = 0; i < PAIRS.size(); i++) {
			pair(i, height);
		}
		label(x(11), 0, x(19) - x(11), GROUP, "Heading", "Realisasi Kinerja Pada Triwulan");
		label(x(AGENCY), 0, COLUMNS.get(AGENCY).width(), height, "Heading", "Perangkat Daerah Penanggung Jawab");
		label(x(AGENCY), height, COLUMNS.get(AGENCY).width(), NUMBER + KIND, "Heading", "16");
		line(1, "</columnHeader>");
	}

	private void pair(int i, int height) {
		int column = WORDS.size() + 2 * i;
		int left = x(column);
		int width = x(column + 2) - left;
		int number = 6 + i;
		if (PAIRS.get(i).startsWith("q")) {
			label(left, GROUP, width, HEADING, "Heading", List.of("I", "II", "III", "IV").get(number - 9));
		}
		else if (number == 13) {
			label(left, 0, width, height, "Heading",
					"Realisasi Capaian Kinerja dan Anggaran RKPD Kabupaten/kota yang Dievaluasi");
		}
		else {
			text(left, 0, width, height, "Heading", "$P{heading" + number + "}");
		}
		String formula = switch (number) {
			case 13 -> "13 = 9+10+11+12";
			case 14 -> "14 = 7 + 13";
			case 15 -> "15=14/6*100%";
			default -> String.valueOf(number);
		};
		label(left, height, width, NUMBER, "Heading", formula);
		label(left, height + NUMBER, COLUMNS.get(column).width(), KIND, "Heading", "K");
		label(x(column + 1), height + NUMBER, COLUMNS.get(column + 1).width(), KIND, "Heading", "Rp");
	}

	private void row() {
		line(1, "<detail>");
		line(2, "<band height=\"" + ROW + "\" splitType=\"Prevent\">");
		for (int i = 0; i < COLUMNS.size(); i++) {
			Column column = COLUMNS.get(i);
			switch (column.field()) {
				case "objective" -> {
					border(i);
					stretched(i, ROW, "Plain\" printRepeatedValues=\"false\" printInFirstWholeBand=\"true\""
							+ " printWhenGroupChanges=\"objective");
				}
				case "indicator" -> {
					border(i);
					stretched(i, ROW - 9, "Plain");
					line(3, "<element kind=\"textField\" positionType=\"Float\" x=\"" + (x(i) + 1) + "\" y=\""
							+ (ROW - 9) + "\" width=\"" + (column.width() - 2)
							+ "\" height=\"8\" style=\"Code\"><expression>$F{code}</expression></element>");
				}
				default -> stretched(i, ROW, column.style() + "\" stretchType=\"ContainerHeight");
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
		frame(0, 0, x(11), AVERAGE);
		label(0, 0, x(11), 12, "Footer", "Rata-rata capaian kinerja (%)");
		label(0, 12, x(11), AVERAGE - 12, "Footer\" bold=\"false", "n dari N indikator yang dapat dihitung");
		frame(0, AVERAGE, x(11), PREDICATE);
		label(0, AVERAGE, x(11), PREDICATE, "Footer", "Predikat kinerja");
		for (int column = 11; column < 21; column++) {
			footer(column);
		}
		for (int column = 21; column < COLUMNS.size(); column++) {
			frame(x(column), 0, COLUMNS.get(column).width(), AVERAGE);
			frame(x(column), AVERAGE, COLUMNS.get(column).width(), PREDICATE);
		}
		line(2, "</band>");
		note("Faktor pendorong keberhasilan kinerja:", "supporting");
		note("Faktor penghambat pencapaian kinerja:", "hindering");
		note("Tindak lanjut yang diperlukan dalam triwulan berikutnya:", "followUpsQuarter");
		last();
		line(2, "</groupFooter>");
	}

	private void footer(int column) {
		int width = COLUMNS.get(column).width();
		frame(x(column), 0, width, AVERAGE);
		frame(x(column), AVERAGE, width, PREDICATE);
		String name = COLUMNS.get(column).field();
		text(x(column), 1, width, 10, "Total\" bold=\"true", "$P{average" + name + "}");
		text(x(column), 11, width, AVERAGE - 12, "Total", "$P{counted" + name + "}");
		text(x(column), AVERAGE, width, PREDICATE, "Total\" bold=\"true\" rotation=\"Left\" vTextAlign=\"Middle",
				"$P{predicate" + name + "}");
	}

	/** Left edge of a column, in points from the left margin. */
	static int x(int column) {
		return COLUMNS.subList(0, column).stream().mapToInt(Column::width).sum();
	}

}
