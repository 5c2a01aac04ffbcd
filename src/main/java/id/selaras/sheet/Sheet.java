package id.selaras.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A sheet: cells that hold something, by row and column, with merges and what is hidden.
 */
public final class Sheet {

	private final @Nullable String name;

	private final boolean hidden;

	private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows;

	private final List<Merge> merges;

	private final BitSet hiddenRows;

	/**
	 * A sheet.
	 * @param name null for a text file, which has no sheets
	 */
	public Sheet(@Nullable String name, boolean hidden, List<Cell> cells, List<Merge> merges, BitSet hiddenRows) {
		this.name = name;
		this.hidden = hidden;
		this.rows = new TreeMap<>();
		cells.stream()
			.filter((cell) -> !cell.isBlank())
			.forEach(
					(cell) -> this.rows.computeIfAbsent(cell.row(), (row) -> new TreeMap<>()).put(cell.column(), cell));
		this.merges = List.copyOf(merges);
		this.hiddenRows = (BitSet) hiddenRows.clone();
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

	/** The rows that hold something, in order. */
	public List<Integer> rowNumbers() {
		return List.copyOf(this.rows.keySet());
	}

	/** The cells of a row that hold something, from left to right. */
	public List<Cell> row(int row) {
		NavigableMap<Integer, Cell> cells = this.rows.get(row);
		return (cells == null) ? List.of() : List.copyOf(cells.values());
	}

	public Cell cell(int row, int column) {
		NavigableMap<Integer, Cell> cells = this.rows.get(row);
		Cell cell = (cells == null) ? null : cells.get(column);
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
		for (Merge merge : this.merges) {
			if (merge.covers(row, column)) {
				return merge;
			}
		}
		return null;
	}

	public int lastRow() {
		return this.rows.isEmpty() ? -1 : this.rows.lastKey();
	}

	/** The last column that holds something in these rows, or -1. */
	public int lastColumn(int firstRow, int lastRow) {
		return this.rows.subMap(firstRow, true, lastRow, true)
			.values()
			.stream()
			.mapToInt(NavigableMap::lastKey)
			.max()
			.orElse(-1);
	}

}
