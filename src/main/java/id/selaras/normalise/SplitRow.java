package id.selaras.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.form.ColumnDefinition;
import id.selaras.normalise.values.ListText;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;

/**
 * Pass: a row that lists several indicators, one a line in each of its cells, becomes as
 * many rows; only where all lists of values are as long as the list of names.
 */
final class SplitRow {

	private SplitRow() {
	}

	/** The row itself where it is not such a list. */
	static List<TableRow> of(TableRow row, String nameColumn, Map<String, ColumnDefinition> definitions) {
		int names = ListText.lines(row.cell(nameColumn).text()).size();
		boolean agree = names > 1 && definitions.entrySet()
			.stream()
			.filter((column) -> column.getValue().isNumeric() && !row.cell(column.getKey()).isBlank())
			.allMatch((column) -> ListText.lines(row.cell(column.getKey()).text()).size() == names);
		boolean values = definitions.entrySet()
			.stream()
			.anyMatch((column) -> column.getValue().isNumeric() && !row.cell(column.getKey()).isBlank());
		if (!agree || !values) {
			return List.of(row);
		}
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < names; i++) {
			Map<String, Cell> cells = new HashMap<>();
			for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
				cells.put(cell.getKey(), line(cell.getValue(), i, names));
			}
			rows.add(new TableRow(row.row(), row.hidden(), row.level(), cells));
		}
		return rows;
	}

	/** A text of one line, such as the unit of all, stands in each of the rows. */
	private static Cell line(Cell cell, int index, int names) {
		List<String> lines = ListText.lines(cell.text());
		return (lines.size() == names)
				? new Cell(cell.row(), cell.column(), CellKind.TEXT, lines.get(index), null, cell.style()) : cell;
	}

}
