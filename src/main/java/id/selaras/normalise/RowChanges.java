package id.selaras.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a later form says otherwise than an earlier one of the same agency, form and
 * period. Rows are the same by their indicator, others by their name and programme; where
 * a row or column moved to, or how many decimals are written, is no change.
 */
public final class RowChanges {

	private RowChanges() {
	}

	public static List<RowChange> between(NormalisedForm earlier, NormalisedForm later) {
		List<RowChange> changes = new ArrayList<>();
		Map<String, ReportedRow> before = byKey(earlier);
		byKey(later).forEach((key, row) -> compare(before.remove(key), row, changes));
		before.values().forEach((gone) -> compare(gone, null, changes));
		return changes;
	}

	/** A name that stands twice is told apart by its turn. */
	private static Map<String, ReportedRow> byKey(NormalisedForm form) {
		Map<String, ReportedRow> rows = new LinkedHashMap<>();
		Map<String, Integer> times = new HashMap<>();
		for (ReportedRow row : form.rows()) {
			String what = (row.indicator() != null) ? row.indicator()
					: row.programme() + "|" + row.name().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
			rows.put(what + "|" + times.merge(what, 1, Integer::sum), row);
		}
		return rows;
	}

	private static void compare(@Nullable ReportedRow before, @Nullable ReportedRow after, List<RowChange> changes) {
		Set<String> columns = new TreeSet<>();
		if (before != null) {
			columns.addAll(before.values().keySet());
		}
		if (after != null) {
			columns.addAll(after.values().keySet());
		}
		for (String column : columns) {
			Value was = (before == null) ? null : before.value(column);
			Value is = (after == null) ? null : after.value(column);
			ReportedRow row = (after == null) ? before : after;
			if (row != null && !areSame(was, is)) {
				changes.add(new RowChange(row, column, was, is));
			}
		}
	}

	/** A column that is not there says as little as a blank cell. */
	private static boolean areSame(@Nullable Value one, @Nullable Value other) {
		if (one == null || other == null) {
			Value there = (one == null) ? other : one;
			return there == null || there.state() == ValueState.BLANK;
		}
		if (one.quantity() == null || other.quantity() == null) {
			return one.state() == other.state() && one.quantity() == other.quantity();
		}
		return one.quantity().isSameAs(other.quantity());
	}

}
