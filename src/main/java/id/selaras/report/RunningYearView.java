package id.selaras.report;

import java.util.List;
import java.util.Map;

/**
 * What the template of a {@link RunningYearForm} is filled with; every text is ready to
 * print and already broken for its column.
 *
 * @param headings of the columns that name a year, by their column
 * @param footers {@code average}, {@code counted} and {@code predicate} of the quarters
 * and the year, such as {@code averageq1.k} and {@code predicateyear.rp};
 * {@code averageCode}
 * @param lastNote as in {@link EvaluationView}
 * @param remarks texts too long for their cell, by number
 * @param signatures lines of both blocks, such as {@code prepared.role}
 */
record RunningYearView(String place, String year, String asOf, Boolean draft, String running, String legend,
		Map<String, String> headings, List<RunningYearRow> rows, Map<String, String> footers, String supporting,
		String hindering, String followUpsQuarter, Map<String, String> lastNote, String remarks,
		Map<String, String> signatures) {

	/** Width of a column of K, in points. */
	static final int PERFORMANCE_WIDTH = 23;

	/** Width of a column of Rp: twelve digits and their dots. */
	static final int MONEY_WIDTH = 39;

	/** Width of a column of percentages. */
	static final int PERCENT_WIDTH = 24;

	/**
	 * One indicator.
	 *
	 * @param programmeCode only on Formulir E.60
	 * @param cells the columns of figures: {@code endTarget.k}, {@code before.k},
	 * {@code target.k}, {@code q1.k} to {@code q4.rp}, {@code year.k}, {@code end.k},
	 * {@code ratio.rp}
	 */
	record RunningYearRow(String number, String objective, String programmeCode, String programme, String indicator,
			String code, Map<String, String> cells, String agency) {
	}

}
