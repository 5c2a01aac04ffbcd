package id.selaras.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.selaras.normalise.ValueState;

/**
 * Rows that a report shows, typed: what is attached to its PDF, and what its workbook and
 * the data package hold.
 *
 * @param name in small letters with hyphens; unique in its report
 * @param title as printed above the table
 */
public record ReportTable(String name, String title, List<Column> columns, List<List<Cell>> rows) {

	public ReportTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<Cell> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException("Table " + name + " has " + columns.size() + " columns, not " + row);
			}
		}
	}

	/**
	 * A column.
	 *
	 * @param name in small letters with hyphens; unique in its table
	 * @param heading as printed
	 */
	public record Column(String name, String heading, Kind kind) {
	}

	/** What the cells of a column hold where they hold a value. */
	public enum Kind {

		/** Words. */
		TEXT,
		/** A number in the unit of its row. */
		NUMBER,
		/** Percent points. */
		PERCENT,
		/** Rupiah in full, whatever unit the PDF prints. */
		RUPIAH,
		/** A day. */
		DATE,
		/** The code by which a figure is explained. */
		CODE

	}

	/** What stands in one cell. */
	public sealed interface Cell {

	}

	/** Words, also where the column is of numbers: "Tinggi (75)". */
	public record Words(String text) implements Cell {
	}

	/** A number as it was computed, not as it was rounded for paper. */
	public record Amount(BigDecimal value) implements Cell {
	}

	/** A day. */
	public record Day(LocalDate day) implements Cell {
	}

	/** No value, and why. */
	public record Absent(ValueState state) implements Cell {
	}

	/** Nothing was to stand here, such as a target that the plan does not have. */
	public record Empty() implements Cell {
	}

}
