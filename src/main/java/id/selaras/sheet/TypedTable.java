package id.selaras.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A table to be written, as CSV or on a sheet of a workbook.
 *
 * @param name in small letters; unique among those that are written together
 * @param title as people call it
 */
public record TypedTable(String name, String title, List<Column> columns, List<List<Cell>> rows) {

	private static final Cell NONE = new None();

	public TypedTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/**
	 * A column.
	 *
	 * @param name in small letters; unique in its table
	 * @param heading as people call it
	 */
	public record Column(String name, String heading, Kind kind) {
	}

	/** How the numbers of a column are shown. */
	public enum Kind {

		/** As words. */
		TEXT,
		/** With the decimals that they have, up to four. */
		NUMBER,
		/** With two decimals. */
		PERCENT,
		/** Without decimals. */
		RUPIAH,
		/** As a day. */
		DATE

	}

	/** What stands in one cell. */
	public sealed interface Cell {

	}

	/** Words, which never become a formula. */
	public record Words(String text) implements Cell {
	}

	/** Why there is no value, in words. */
	public record Reason(String text) implements Cell {
	}

	/** A number. */
	public record Amount(BigDecimal value) implements Cell {
	}

	/** A day. */
	public record Day(LocalDate day) implements Cell {
	}

	/** Nothing. */
	public record None() implements Cell {
	}

	/** Words, or nothing where there are none. */
	public static Cell words(String text) {
		return text.isEmpty() ? NONE : new Words(text);
	}

	public static Cell none() {
		return NONE;
	}

}
