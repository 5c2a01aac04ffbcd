package id.selaras.read;

import java.util.Map;
import java.util.Optional;

import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: its cells by column id. Columns that carry a value down show the
 * value of a merged region; blank cells are there as blank cells, so that each has its
 * place.
 *
 * @param row from 0
 * @param level in the tree of codes, or null where it cannot be told
 */
public record TableRow(int row, boolean hidden, @Nullable Level level, Map<String, Cell> cells) {

	public TableRow {
		cells = (cells instanceof RowCells) ? cells : Map.copyOf(cells);
	}

	/** The cell of a column, or a blank one where the form lacks the column. */
	public Cell cell(String column) {
		Cell cell = this.cells.get(column);
		return (cell == null) ? Cell.blank(this.row, 0) : cell;
	}

	public boolean has(String column) {
		return this.cells.containsKey(column);
	}

	TableRow at(Level found) {
		return new TableRow(this.row, this.hidden, found, this.cells);
	}

	Optional<Cell> filled(String column) {
		return Optional.ofNullable(this.cells.get(column)).filter((cell) -> !cell.isBlank());
	}

}
