package id.selaras.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in the file.
 *
 * @param row from 0
 * @param column from 0
 * @param text the raw text; of a number its plain digits, of a date its ISO form
 * @param number of a number or date cell, to the 15 digits that a spreadsheet keeps
 */
public record Cell(int row, int column, CellKind kind, String text, @Nullable BigDecimal number, CellStyle style) {

	/** Most tables have no more columns, and each value bears its reference. */
	private static final List<String> FIRST_NAMES = IntStream.range(0, 100).mapToObj(Cell::spelled).toList();

	public static Cell blank(int row, int column) {
		return new Cell(row, column, CellKind.BLANK, "", null, CellStyle.PLAIN);
	}

	public static Cell text(int row, int column, String text) {
		return text.isBlank() ? blank(row, column) : new Cell(row, column, CellKind.TEXT, text, null, CellStyle.PLAIN);
	}

	/**
	 * Written out, as is the hash: what Java makes for a record is linked at the first
	 * call, which takes long where a single file is checked.
	 */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof Cell cell && this.row == cell.row && this.column == cell.column
				&& this.kind == cell.kind && this.text.equals(cell.text) && Objects.equals(this.number, cell.number)
				&& this.style.equals(cell.style));
	}

	@Override
	public int hashCode() {
		return 31 * (31 * this.row + this.column) + this.text.hashCode();
	}

	/** The same content, not to be trusted: its place may be another. */
	public Cell misplaced() {
		return new Cell(this.row, this.column, CellKind.MISPLACED, this.text, this.number, this.style);
	}

	/** The number format, or empty. */
	public String format() {
		return this.style.format();
	}

	public boolean isBlank() {
		return this.kind == CellKind.BLANK;
	}

	/** The A1 reference. */
	public String reference() {
		return reference(this.row, this.column);
	}

	public static String reference(int row, int column) {
		return columnName(column) + (row + 1);
	}

	public static String columnName(int column) {
		return (column >= 0 && column < FIRST_NAMES.size()) ? FIRST_NAMES.get(column) : spelled(column);
	}

	private static String spelled(int column) {
		StringBuilder name = new StringBuilder();
		for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
			name.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return name.toString();
	}

}
