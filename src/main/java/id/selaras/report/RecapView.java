package id.selaras.report;

import java.util.List;
import java.util.Map;

/**
 * What the templates of a consultant's recap are filled with.
 *
 * @param head {@code consultant}, {@code period}, {@code made}, {@code released}
 */
record RecapView(Map<String, String> head, Boolean draft, List<CompletenessRow> completeness,
		List<AchievementRow> achievement, List<DimensionRow> dimensions, List<MovementRow> movements,
		List<NoteRow> notes) {

	/**
	 * What came from one regency.
	 *
	 * @param state whether it is released
	 * @param errors and the like: findings that nobody has explained
	 */
	record CompletenessRow(String code, String regency, String state, String asked, String sent, String held,
			String missing, String errors, String queries, String questions) {
	}

	/** What one regency reached, and by which scale it is called so. */
	record AchievementRow(String code, String regency, String percent, String counted, String predicate,
			String absorption, String statuses, String scale) {
	}

	/** Achievement by smart dimension, each with n of N and its code. */
	record DimensionRow(String regency, Map<String, String> dimensions) {
	}

	/** An indicator that moved much since last year, in percent points. */
	record MovementRow(String code, String regency, String indicator, String agency, String before, String now,
			String change) {
	}

	/** A paragraph on how to read it. */
	record NoteRow(String name, String text) {
	}

}
