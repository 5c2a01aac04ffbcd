package id.selaras.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A sheet: cells that hold something, by row and column, with merges and what is hidden.
 */
public final class Sheet {

	private final @Nullable String name;

	private final boolean hidden;

	private final CellTable cells;

	private final List<Merge> merges;

	private final MergeIndex mergeIndex;

	private final BitSet hiddenRows;

	private final BitSet hiddenColumns;

	private final Map<String, String> comments;

	private Sheet(Builder builder) {
		this.name = builder.name;
		this.hidden = builder.hidden;
		this.cells = new CellTable(builder.cells);
		this.merges = List.copyOf(builder.merges);
		this.mergeIndex = new MergeIndex(this.merges);
		this.hiddenRows = (BitSet) builder.hiddenRows.clone();
		this.hiddenColumns = (BitSet) builder.hiddenColumns.clone();
		this.comments = Map.copyOf(builder.comments);
	}

	public @Nullable String name() {
		return this.name;
	}

	public boolean isHidden() {
		return this.hidden;
	}

	public boolean isRowHidden(int row) {
		return this.hiddenRows.get(row);
	}

	public boolean isColumnHidden(int column) {
		return this.hiddenColumns.get(column);
	}

	/** The comment on a cell, or empty. */
	public String comment(int row, int column) {
		return this.comments.getOrDefault(Cell.reference(row, column), "");
	}

	/** The rows that hold something, in order. */
	public List<Integer> rowNumbers() {
		return this.cells.rowNumbers();
	}

	/** The rows from one to before another that hold something, in order. */
	public List<Integer> rowNumbers(int first, int end) {
		List<Integer> numbers = rowNumbers();
		return (first >= end) ? List.of() : numbers.subList(place(numbers, first), place(numbers, end));
	}

	private static int place(List<Integer> numbers, int row) {
		int found = Collections.binarySearch(numbers, row);
		return (found < 0) ? -found - 1 : found;
	}

	/** The cells of a row that hold something, from left to right. */
	public List<Cell> row(int row) {
		return this.cells.row(row);
	}

	public Cell cell(int row, int column) {
		Cell cell = this.cells.cell(row, column);
		return (cell == null) ? Cell.blank(row, column) : cell;
	}

	/** The cell that shows at this place: of a merged region its first. */
	public Cell shown(int row, int column) {
		Cell own = cell(row, column);
		if (!own.isBlank()) {
			return own;
		}
		Merge merge = mergeAt(row, column);
		return (merge == null) ? own : cell(merge.firstRow(), merge.firstColumn());
	}

	public @Nullable Merge mergeAt(int row, int column) {
		return this.mergeIndex.at(row, column);
	}

	public int lastRow() {
		return this.cells.lastRow();
	}

	/** The last column that holds something in these rows, or -1. */
	public int lastColumn(int firstRow, int lastRow) {
		return this.cells.lastColumn(firstRow, lastRow);
	}

	public List<Merge> merges() {
		return this.merges;
	}

	/** Collects what a reader finds, in any order. */
	public static final class Builder {

		private final @Nullable String name;

		private final boolean hidden;

		private final List<Cell> cells = new ArrayList<>();

		private final List<Merge> merges = new ArrayList<>();

		private final BitSet hiddenRows = new BitSet();

		private final BitSet hiddenColumns = new BitSet();

		private final Map<String, String> comments = new HashMap<>();

		/**
		 * A sheet to be filled.
		 * @param name null for a text file, which has no sheets
		 */
		public Builder(@Nullable String name, boolean hidden) {
			this.name = name;
			this.hidden = hidden;
		}

		public Builder add(Cell cell) {
			if (!cell.isBlank()) {
				this.cells.add(cell);
			}
			return this;
		}

		/** Trusts no cell of these rows that may be a value. */
		Builder misplace(BitSet rows) {
			if (!rows.isEmpty()) {
				this.cells.replaceAll((cell) -> rows.get(cell.row()) && hasDigit(cell) ? cell.misplaced() : cell);
			}
			return this;
		}

		private static boolean hasDigit(Cell cell) {
			return cell.text().chars().anyMatch(Character::isDigit);
		}

		public Builder merge(Merge merge) {
			this.merges.add(merge);
			return this;
		}

		public Builder hideRow(int row) {
			this.hiddenRows.set(row);
			return this;
		}

		public Builder hideColumn(int column) {
			this.hiddenColumns.set(column);
			return this;
		}

		/** A comment on the cell with this A1 reference. */
		public Builder comment(String reference, String text) {
			this.comments.put(reference, text);
			return this;
		}

		/** The sheet; one that says two things in one cell is refused. */
		public Sheet build() {
			Sheet sheet = new Sheet(this);
			Cell contested = sheet.cells.contested();
			if (contested != null) {
				throw new RefusedException(RefusalReason.CELL_TWICE, contested.reference());
			}
			return sheet;
		}

	}

}
