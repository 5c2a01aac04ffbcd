package id.selaras.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/** What goes into a column and comes out of it, alike on both databases. */
final class Columns {

	/** Rows sent to the database at a time. */
	static final int BATCH = 1000;

	private static final char REPLACEMENT = '\uFFFD';

	private Columns() {
	}

	/**
	 * The text without what no Unicode text may hold and PostgreSQL would refuse: NUL and
	 * halves of surrogate pairs become U+FFFD.
	 */
	static String text(String text) {
		if (isStorable(text)) {
			return text;
		}
		StringBuilder storable = new StringBuilder(text.length());
		text.codePoints().forEach((point) -> storable.appendCodePoint(isStorable(point) ? point : REPLACEMENT));
		return storable.toString();
	}

	static @Nullable String textOrNull(@Nullable String text) {
		return (text == null) ? null : text(text);
	}

	private static boolean isStorable(String text) {
		for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
			if (!isStorable(text.codePointAt(at))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isStorable(int point) {
		return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
	}

	/** Stands in a key for a text that may be too long for one. */
	static String key(String text) {
		return Fingerprint.of(text(text).getBytes(StandardCharsets.UTF_8));
	}

	/** A key may not be null: a period that is not known is empty. */
	static String period(@Nullable Period period) {
		return (period == null) ? "" : period.toString();
	}

	static @Nullable Period period(ResultSet row) throws SQLException {
		return Period.parse(row.getString("for_period")).orElse(null);
	}

	static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	static Location location(ResultSet row) throws SQLException {
		return new Location(row.getString("original"), row.getString("file_path"), row.getString("sheet"),
				row.getString("cell"), row.getString("subject"));
	}

}
