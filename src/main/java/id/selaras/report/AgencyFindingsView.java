package id.selaras.report;

import java.util.List;
import java.util.Map;

/**
 * What the templates of an agency's findings are filled with.
 *
 * @param masthead as {@link Masthead} gives it
 * @param summary how many of what, in a sentence
 * @param advice how to mend and explain; empty where there is nothing to do
 * @param forms what was asked of the agency and what came
 * @param findings what nobody has explained, the gravest first
 */
record AgencyFindingsView(Map<String, String> masthead, String agency, Boolean draft, String summary, String advice,
		List<FormRow> forms, List<FindingRow> findings, List<ExplanationRow> explanations,
		List<QuestionRow> questions) {

	/**
	 * One form.
	 *
	 * @param copy path of the agency's workbook with marked cells
	 */
	record FormRow(String code, String form, String state, String file, String arrived, String copy) {
	}

	/** One finding. */
	record FindingRow(String identifier, String severity, String file, String cell, String text, String advice) {
	}

	/** What the agency said to a query. */
	record ExplanationRow(String identifier, String file, String cell, String text, String explanation) {
	}

	/** One open question, which the regency answers. */
	record QuestionRow(String identifier, String file, String cell, String text, String choices) {
	}

}
