package id.selaras.read;

import java.util.Map;

import id.selaras.sheet.Cell;

/**
 * One row of a table: its cells by column id. Cells of a merged region show the region's
 * value; blank cells are there as blank cells, so that each has its place.
 *
 * @param row from 0
 */
public record TableRow(int row, boolean hidden, Map<String, Cell> cells) {

	public TableRow {
		cells = Map.copyOf(cells);
	}

	/** The cell of a column, or a blank one where the form lacks the column. */
	public Cell cell(String column) {
		Cell cell = this.cells.get(column);
		return (cell == null) ? Cell.blank(this.row, 0) : cell;
	}

	public boolean has(String column) {
		return this.cells.containsKey(column);
	}

}
