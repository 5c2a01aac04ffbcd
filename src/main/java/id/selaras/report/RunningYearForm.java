package id.selaras.report;

import id.selaras.assess.IndicatorResult;
import id.selaras.plan.Indicator;
import id.selaras.report.RunningYearView.RunningYearRow;

/**
 * The official forms on a running year: alike but for their columns of words and the
 * numbers of their columns.
 */
final class RunningYearForm {

	/** From the line beside the text to the text, on both sides. */
	private static final int AIR = 3;

	private static final float SIZE = 6;

	/** Of the regency; its column (3) is the programme's code. */
	static final RunningYearForm RKPD = new RunningYearForm("Formulir E.60", "Evaluasi Terhadap Hasil RKPD", "RPJMD",
			"RKPD", 6, new Widths(58, 26, 66, 80, 42));

	/** Of an agency. */
	static final RunningYearForm RENJA = new RunningYearForm("Formulir E.81",
			"Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten/kota", "Renstra", "Renja", 5,
			new Widths(60, 0, 76, 92, 44));

	private final String title;

	private final String subject;

	private final String fiveYears;

	private final String oneYear;

	private final int firstFigures;

	private final Widths widths;

	private final NarrowCell objective;

	private final NarrowCell programme;

	private final NarrowCell indicator;

	private final NarrowCell agency;

	/**
	 * Of the columns of words, in points.
	 *
	 * @param code 0 where there is no column of programme codes
	 */
	record Widths(int objective, int code, int programme, int indicator, int agency) {
	}

	private RunningYearForm(String title, String subject, String fiveYears, String oneYear, int firstFigures,
			Widths widths) {
		this.title = title;
		this.subject = subject;
		this.fiveYears = fiveYears;
		this.oneYear = oneYear;
		this.firstFigures = firstFigures;
		this.widths = widths;
		this.objective = new NarrowCell(widths.objective() - AIR, SIZE);
		this.programme = new NarrowCell(widths.programme() - AIR, SIZE);
		this.indicator = new NarrowCell(widths.indicator() - AIR, SIZE);
		this.agency = new NarrowCell(widths.agency() - AIR, SIZE);
	}

	/** As the form calls itself. */
	String title() {
		return this.title;
	}

	String subject() {
		return this.subject;
	}

	/** The plan that its end target is of. */
	String fiveYears() {
		return this.fiveYears;
	}

	/** The plan that it evaluates. */
	String oneYear() {
		return this.oneYear;
	}

	/** Number of a column of figures, counted from 0. */
	String number(int column) {
		return "(" + (this.firstFigures + column) + ")";
	}

	Widths widths() {
		return this.widths;
	}

	RunningYearRow row(IndicatorResult result, int number, RunningYearCells cells, String agencies) {
		Indicator planned = result.indicator();
		String unit = planned.unit().isEmpty() ? "" : " (" + planned.unit() + ")";
		String code = planned.programmeCode().isEmpty() ? Printed.NOTHING : planned.programmeCode();
		return new RunningYearRow(String.valueOf(number), this.objective.hyphenate(planned.objective()), code,
				this.programme.hyphenate(planned.programme()), this.indicator.hyphenate(planned.name() + unit),
				result.code(), cells.of(result, number), this.agency.hyphenate(agencies));
	}

}
