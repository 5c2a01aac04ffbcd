package id.selaras.report;

import java.util.List;
import java.util.Map;

import net.sf.jasperreports.renderers.Renderable;

/**
 * What the templates of a progress report are filled with; every text is ready to print.
 *
 * @param masthead as {@link Masthead} gives it
 * @param totals counts and headline figures by name
 * @param files held or refused files, and those that nobody asked for
 * @param trend of the regency over the quarters
 * @param radar the six smart dimensions
 * @param charts achievement per agency, some agencies in each part
 */
record ProgressView(Map<String, String> masthead, String plan, Boolean draft, Map<String, String> totals,
		List<AnswerRow> answers, List<FileRow> files, List<ChartRow> charts, Renderable trend, Renderable radar,
		List<AverageRow> agencies, List<AverageRow> objectives, List<AverageRow> programmes,
		List<AverageRow> dimensions, List<SmartCityRow> smartCity, List<IndicatorRow> indicators,
		List<ExplanationRow> explanations, List<FindingRow> findings, List<QuestionRow> questions,
		List<AlignmentView.QuickWinRow> quickWins, List<ReadinessRow> readiness, List<NoteRow> method) {

	/** One requested form of one agency. */
	record AnswerRow(String code, String agency, String form, String state, String file, String arrived,
			String remark) {
	}

	/** A file that does not count, and why. */
	record FileRow(String code, String file, String agency, String form, String state, String arrived, String reason) {
	}

	/** A part of a picture that may go on over a page. */
	record ChartRow(AchievementAxis axis, AchievementChart chart) {
	}

	/**
	 * Indicators together, with n of N.
	 *
	 * @param statuses how many are on which way to the end target
	 */
	record AverageRow(String code, String name, String percent, String counted, String predicate, String absorption,
			String statuses) {
	}

	/** The smart-city index, or one of its parts. */
	record SmartCityRow(String code, String name, String weight, String score, String counted) {
	}

	/** What an agency said to a query; the indicator bears the number. */
	record ExplanationRow(String number, String identifier, String whose, String cell, String text,
			String explanation) {
	}

	/**
	 * One indicator in the period.
	 *
	 * @param projected value at the end of the plan if it goes on as until now
	 * @param status on the way to the end target
	 */
	record IndicatorRow(String code, String indicator, String unit, String agency, String target, String realised,
			String achieved, String predicate, String projected, String status) {
	}

	/** One finding. */
	record FindingRow(String identifier, String severity, String whose, String cell, String text, String advice) {
	}

	/** One open question. */
	record QuestionRow(String identifier, String whose, String cell, String text, String choices) {
	}

	/** What a regency has to build on, and what hinders. */
	record ReadinessRow(String code, String element, String name, String condition, String problem, String opportunity,
			String agency) {
	}

	/** One paragraph of the note on methods. */
	record NoteRow(String name, String text) {
	}

}
