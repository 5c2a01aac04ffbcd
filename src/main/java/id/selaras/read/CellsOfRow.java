package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Pass: the cells of a row, each for the column of the form that it stands in. */
final class CellsOfRow {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private final Sheet sheet;

	/** From left to right. */
	private final List<Place> places;

	private final Map<String, Integer> placeById = new HashMap<>();

	private final String[] ids;

	/**
	 * Where the cell of a column stands.
	 *
	 * @param carried whether its value holds for the rows below, too
	 * @param pieces columns of a code that is written in pieces, or null
	 */
	private record Place(String id, int column, boolean carried, @Nullable List<Integer> pieces) {
	}

	CellsOfRow(Sheet sheet, FormDefinition definition, Columns columns) {
		this.sheet = sheet;
		List<Place> found = new ArrayList<>();
		columns.matches().forEach((id, match) -> {
			boolean carried = definition.columnOf(id).filter(ColumnDefinition::carryDown).isPresent();
			List<Integer> pieces = columns.joined().get(id);
			found.add(new Place(id, match.column(), carried, (pieces == null || pieces.size() < 2) ? null : pieces));
		});
		found.sort(Comparator.comparingInt(Place::column));
		this.places = List.copyOf(found);
		this.ids = this.places.stream().map(Place::id).toArray(String[]::new);
		for (int place = 0; place < this.ids.length; place++) {
			this.placeById.put(this.ids[place], place);
		}
	}

	TableRow of(int row) {
		List<Cell> filled = this.sheet.row(row);
		Cell[] cells = new Cell[this.ids.length];
		int next = 0;
		for (int place = 0; place < cells.length; place++) {
			int column = this.places.get(place).column();
			while (next < filled.size() && filled.get(next).column() < column) {
				next++;
			}
			boolean there = next < filled.size() && filled.get(next).column() == column;
			cells[place] = cell(this.places.get(place), row, there ? filled.get(next) : null);
		}
		return new TableRow(row, this.sheet.isRowHidden(row), null, new RowCells(this.placeById, this.ids, cells));
	}

	private Cell cell(Place place, int row, @Nullable Cell own) {
		if (place.pieces() != null) {
			return JoinPieces.of(this.sheet, row, place.pieces());
		}
		Cell cell = (own != null) ? own
				: place.carried() ? this.sheet.shown(row, place.column()) : Cell.blank(row, place.column());
		return isPlaceholder(cell) ? Cell.blank(row, place.column()) : cell;
	}

	private static boolean isPlaceholder(Cell cell) {
		return cell.kind() != CellKind.NUMBER && cell.text().indexOf('{') >= 0
				&& PLACEHOLDER.matcher(cell.text().strip()).matches();
	}

}
