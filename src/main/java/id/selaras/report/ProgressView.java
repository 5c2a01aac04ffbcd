package id.selaras.report;

import java.util.List;
import java.util.Map;

/**
 * What the templates of a progress report are filled with; every text is ready to print.
 *
 * @param letterhead the first two lines of the letterhead
 * @param address the lines below
 * @param place such as {@code Kabupaten Manokwari}
 * @param totals counts and headline figures by name
 * @param files held or refused files, and those that nobody asked for
 * @param charts achievement per agency, as many agencies in a chart as fit a page
 */
record ProgressView(String letterhead, String address, String place, String period, String plan, String made,
		Boolean draft, Map<String, String> totals, List<AnswerRow> answers, List<FileRow> files, List<ChartRow> charts,
		List<AverageRow> agencies, List<AverageRow> dimensions, List<IndicatorRow> indicators,
		List<FindingRow> findings, List<QuestionRow> questions, List<NoteRow> method) {

	/** One requested form of one agency. */
	record AnswerRow(String agency, String form, String state, String file, String arrived, String remark) {
	}

	/** A file that does not count, and why. */
	record FileRow(String file, String agency, String form, String state, String arrived, String reason) {
	}

	/** A picture. */
	record ChartRow(AchievementChart chart) {
	}

	/** An average with its n of N. */
	record AverageRow(String name, String percent, String counted, String predicate) {
	}

	/** One indicator in the period. */
	record IndicatorRow(String code, String indicator, String unit, String agency, String target, String realised,
			String achieved, String predicate) {
	}

	/** One finding. */
	record FindingRow(String identifier, String severity, String whose, String cell, String text, String advice) {
	}

	/** One open question. */
	record QuestionRow(String identifier, String whose, String cell, String text, String choices) {
	}

	/** One paragraph of the note on methods. */
	record NoteRow(String name, String text) {
	}

}
