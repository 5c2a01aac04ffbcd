package id.selaras.report;

import java.util.List;
import java.util.Map;

/**
 * What the cover and the contents of a book are filled with.
 *
 * @param masthead {@code letterhead}, {@code address}, {@code place}, {@code period},
 * {@code made}
 */
record BookView(Map<String, String> masthead, String plan, Boolean draft, List<ContentsRow> rows) {

	/**
	 * A line of the contents.
	 *
	 * @param chapter a report, or empty
	 * @param section a section of one, or empty
	 * @param table a table of one, or empty
	 * @param anchor where a click leads
	 */
	record ContentsRow(String chapter, String section, String table, String page, String anchor) {
	}

}
