package id.selaras.report;

import java.util.List;
import java.util.Map;

/**
 * What the templates of Formulir E.58 are filled with; every text is ready to print and
 * already broken for its column.
 *
 * @param asOf the quarter, and the unit of rupiah
 * @param footers {@code average}, {@code counted} and {@code predicate} of every column
 * of percentages, such as {@code average1.k}; {@code averageEnd.rp}; {@code averageCode}
 * @param lastNote {@code earlierHeading} and {@code earlierFollowUps}: bullets on the
 * next RPJMD that do not fit beside the signatures, empty where all do;
 * {@code lastHeading} and {@code lastFollowUps}: those that are kept there
 * @param remarks texts too long for their cell, by number
 * @param signatures lines of both blocks, such as {@code prepared.role}
 */
record EvaluationView(String place, String years, String asOf, Boolean draft, String running, String legend,
		List<EvaluationRow> rows, Map<String, String> footers, String supporting, String hindering,
		String followUpsRkpd, Map<String, String> lastNote, String remarks, Map<String, String> signatures) {

	static final int OBJECTIVE_WIDTH = 42;

	static final int PROGRAMME_WIDTH = 44;

	static final int INDICATOR_WIDTH = 56;

	/** Room for text in a column of K, in points. */
	static final int PERFORMANCE_WIDTH = 18;

	/** Room for text in a column of Rp. */
	static final int MONEY_WIDTH = 21;

	/** Room for text in a column of percentages. */
	static final int PERCENT_WIDTH = 19;

	/**
	 * One indicator.
	 *
	 * @param cells columns (5) to (23): {@code baseline}, {@code endTarget.k},
	 * {@code target1.k} to {@code target5.rp}, {@code realised1.k}, {@code achieved1.k},
	 * {@code end.k}, {@code ratio.k}
	 */
	record EvaluationRow(String number, String objective, String programme, String indicator, String code,
			Map<String, String> cells) {
	}

}
