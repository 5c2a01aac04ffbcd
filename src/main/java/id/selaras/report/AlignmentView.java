package id.selaras.report;

import java.util.List;
import java.util.Map;

/**
 * What the templates of the report on alignment are filled with.
 *
 * @param masthead as {@link Masthead} gives it
 * @param heading of the consistency form, with the year
 * @param total closing row of the consistency form
 * @param signature lines of the block below it, such as {@code prepared.role}
 * @param consistency the plan against the forms
 * @param homeless what no programme of the plan stands for
 */
record AlignmentView(Map<String, String> masthead, Boolean draft, String heading, String total,
		Map<String, String> signature, List<ConsistencyRow> consistency, List<HomelessRow> homeless,
		List<DimensionRow> dimensions, List<QuickWinRow> quickWins, List<ActionRow> actions, List<StageRow> stages) {

	/**
	 * One indicator of the plan beside one row of a form.
	 *
	 * @param programme heading of the rows of a programme
	 * @param formProgramme empty, as the next two, where no form has the indicator
	 * @param remark whether they agree, or the findings
	 */
	record ConsistencyRow(String number, String programme, String outcome, String indicator, String target,
			String formProgramme, String formIndicator, String formTarget, String remark, String agency, String code) {
	}

	/** A row of a form that has no home in the plan. */
	record HomelessRow(String code, String form, String name, String programme, String agency, String cell,
			String remark) {
	}

	/** How many of what a dimension of the smart city has, by horizon. */
	record DimensionRow(String code, String dimension, String programmes, String planned, String quickWins,
			String shortTerm, String mediumTerm, String longTerm) {
	}

	/** A quick win against the plan. */
	record QuickWinRow(String code, String dimension, String name, String agency, String programme, String horizon,
			String progress) {
	}

	/** An action of the masterplan against the plan, with its targets by horizon. */
	record ActionRow(String code, String dimension, String name, String agency, String programme, String shortTerm,
			String mediumTerm, String longTerm) {
	}

	/** A stage of the smart-city programme. */
	record StageRow(String code, String stage, String days, String book, String forms, String state) {
	}

}
