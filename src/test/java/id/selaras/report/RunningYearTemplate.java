package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws the template of a {@link RunningYearForm} from one table of widths.
 * {@link EvaluationFormTest} holds the committed templates against it.
 */
final class RunningYearTemplate extends FormWriter {

	private static final int GROUP = 12;

	private static final int HEADING = 34;

	private static final int NUMBER = 10;

	private static final int KIND = 10;

	/** Of all headings together. */
	static final int HEADINGS = GROUP + HEADING + NUMBER + KIND;

	/** Columns of K and Rp, in their order. */
	static final List<String> PAIRS = List.of("endTarget", "before", "target", "q1", "q2", "q3", "q4", "year", "end",
			"ratio");

	private static final int FIRST_QUARTER = 3;

	private static final int YEAR = 7;

	private final RunningYearForm form;

	private final List<String> words;

	private final int agency;

	private RunningYearTemplate(RunningYearForm form) {
		super(columns(form));
		this.form = form;
		this.words = words(form);
		this.agency = this.words.size() + 2 * PAIRS.size();
	}

	private static List<String> words(RunningYearForm form) {
		return (form == RunningYearForm.RKPD)
				? List.of("No", "Sasaran", "Kode", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
						"Indikator Kinerja Program (outcome) / Kegiatan (output)")
				: List.of("No", "Sasaran", "Program/Kegiatan",
						"Indikator Kinerja Program (outcome) / Kegiatan (output)");
	}

	static List<Column> columns(RunningYearForm form) {
		RunningYearForm.Widths widths = form.widths();
		List<Column> columns = new ArrayList<>();
		columns.add(new Column("number", 14, "Centered"));
		columns.add(new Column("objective", widths.objective(), "Words"));
		if (widths.code() > 0) {
			columns.add(new Column("programmeCode", widths.code(), "Figure"));
		}
		columns.add(new Column("programme", widths.programme(), "Words"));
		columns.add(new Column("indicator", widths.indicator(), "Words"));
		for (String pair : PAIRS) {
			boolean percent = pair.equals("ratio");
			columns.add(new Column(pair + ".k",
					percent ? RunningYearView.PERCENT_WIDTH : RunningYearView.PERFORMANCE_WIDTH, "Figure"));
			columns.add(percent ? new Column(pair + ".rp", RunningYearView.PERCENT_WIDTH, "Figure")
					: new Column(pair + ".rp", RunningYearView.MONEY_WIDTH, "Money"));
		}
		columns.add(new Column("agency", widths.agency(), "Words"));
		return List.copyOf(columns);
	}

	static String draw(RunningYearForm form) {
		RunningYearTemplate template = new RunningYearTemplate(form);
		template.head();
		template.headings();
		template.row(List.of("objective"));
		template.foot(2);
		return template.written();
	}

	private void head() {
		boolean renja = this.form == RunningYearForm.RENJA;
		String name = this.form.title().toLowerCase(Locale.ROOT).replace(' ', '-').replace(".", "");
		open(name);
		commonParameters();
		for (String text : List.of("year", "followUpsQuarter")) {
			parameter(text, "String");
		}
		for (int column : List.of(0, 1, 2, YEAR + 1, YEAR + 2)) {
			parameter(heading(column), "String");
		}
		footerParameters(List.of("q1", "q2", "q3", "q4", "year"));
		fields();
		// a group of all rows: its footers stand below the headings of the page
		line(1, "<group name=\"form\">");
		footers();
		line(1, "</group>");
		line(1, "<group name=\"objective\"><expression>$F{objective}</expression></group>");
		background();
		title(this.form.title(), this.form.subject(), name, "$P{year}",
				renja ? "Indikator dan target kinerja Perangkat Daerah Kabupaten/Kota yang mengacu pada sasaran RKPD:"
						: "Sasaran Pembangunan Tahunan Kabupaten/kota: ....................................");
	}

	private String heading(int column) {
		return "heading" + this.form.number(column).replaceAll("[()]", "");
	}

	private void headings() {
		int height = GROUP + HEADING;
		line(1, "<columnHeader height=\"" + (height + NUMBER + KIND) + "\">");
		for (int i = 0; i < this.words.size(); i++) {
			label(x(i), 0, width(i), height, "Heading", this.words.get(i));
			label(x(i), height, width(i), NUMBER + KIND, "Heading", printed(i - this.words.size()));
		}
		for (int i = 0; i < PAIRS.size(); i++) {
			pair(i, height);
		}
		int quarters = this.words.size() + 2 * FIRST_QUARTER;
		label(x(quarters), 0, x(quarters + 8) - x(quarters), GROUP, "Heading", "Realisasi Kinerja Pada Triwulan");
		label(x(this.agency), 0, width(this.agency), height, "Heading", (this.form == RunningYearForm.RENJA)
				? "Unit Perangkat Daerah Penanggung Jawab" : "Perangkat Daerah Penanggung Jawab");
		label(x(this.agency), height, width(this.agency), NUMBER + KIND, "Heading", printed(PAIRS.size()));
		line(1, "</columnHeader>");
	}

	private void pair(int i, int height) {
		int column = this.words.size() + 2 * i;
		int left = x(column);
		int width = x(column + 2) - left;
		if (PAIRS.get(i).startsWith("q")) {
			label(left, GROUP, width, HEADING, "Heading", List.of("I", "II", "III", "IV").get(i - FIRST_QUARTER));
		}
		else if (i == YEAR) {
			label(left, 0, width, height, "Heading",
					(this.form == RunningYearForm.RENJA)
							? "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi"
							: "Realisasi Capaian Kinerja dan Anggaran RKPD Kabupaten/kota yang Dievaluasi");
		}
		else {
			text(left, 0, width, height, "Heading", "$P{" + heading(i) + "}");
		}
		label(left, height, width, NUMBER, "Heading", formula(i));
		label(left, height + NUMBER, width(column), KIND, "Heading", "K");
		label(x(column + 1), height + NUMBER, width(column + 1), KIND, "Heading", "Rp");
	}

	/** As the forms print them in the row of numbers. */
	private String formula(int column) {
		return switch (column) {
			case YEAR -> printed(YEAR) + " = " + printed(3) + "+" + printed(4) + "+" + printed(5) + "+" + printed(6);
			case YEAR + 1 -> (this.form == RunningYearForm.RENJA) ? "13=6+12" : "14 = 7 + 13";
			case YEAR + 2 -> (this.form == RunningYearForm.RENJA) ? "14=13/5x100%" : "15=14/6*100%";
			default -> printed(column);
		};
	}

	private String printed(int column) {
		return this.form.number(column).replaceAll("[()]", "");
	}

	private void footers() {
		line(2, "<groupFooter>");
		int first = this.words.size() + 2 * FIRST_QUARTER;
		averages(first,
				IntStream.range(first, this.agency + 1)
					.mapToObj((column) -> (column < first + 10) ? column(column).field() : "")
					.toList());
		note("Faktor pendorong keberhasilan kinerja:", "supporting");
		note("Faktor penghambat pencapaian kinerja:", "hindering");
		String followUps = "Tindak lanjut yang diperlukan dalam triwulan berikutnya:";
		if (this.form == RunningYearForm.RENJA) {
			last(followUps, "followUpsQuarter");
		}
		else {
			note(followUps, "followUpsQuarter");
			last();
		}
		line(2, "</groupFooter>");
	}

}
