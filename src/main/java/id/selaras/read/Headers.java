package id.selaras.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/**
 * What stands over the columns of one sheet, read once for all forms that find their
 * header in the same rows.
 */
final class Headers {

	private static final int MOST_SKIPPED = 2;

	private static final int SURELY_NUMBERS = 6;

	private final Sheet sheet;

	private final Map<Rows, Header> made = new HashMap<>();

	Headers(Sheet sheet) {
		this.sheet = sheet;
	}

	private record Rows(int top, int bottom) {
	}

	/** The header in these rows. */
	Header of(int top, int bottom) {
		return this.made.computeIfAbsent(new Rows(top, bottom), (rows) -> read(top, bottom));
	}

	private Header read(int top, int bottom) {
		int firstColumn = this.sheet.row(top).get(0).column();
		HeadingGrid grid = new HeadingGrid(this.sheet, top, bottom, (row) -> isNumberRow(row, firstColumn));
		SortedMap<Integer, List<String>> paths = new TreeMap<>();
		SortedMap<Integer, List<String>> own = new TreeMap<>();
		for (int column = 0; column <= this.sheet.lastColumn(top, bottom); column++) {
			List<String> path = grid.path(column);
			List<String> ownPath = grid.ownPath(column);
			if (!path.isEmpty()) {
				paths.put(column, path);
			}
			if (!ownPath.equals(path)) {
				own.put(column, ownPath);
			}
		}
		return new Header(top, bottom, new HeaderTexts(paths, own));
	}

	/**
	 * Column numbers rise from the table's first column on, or from one behind a column
	 * that somebody inserted; numbers of quarters and years begin further right, or start
	 * anew.
	 */
	boolean isNumberRow(int row, int firstColumn) {
		List<Cell> cells = from(firstColumn, this.sheet.row(row));
		int skipped = cells.isEmpty() ? 0 : cells.get(0).column() - firstColumn;
		if (cells.size() < 3 || skipped > MOST_SKIPPED || (skipped > 0 && cells.size() < SURELY_NUMBERS)) {
			return false;
		}
		int last = 0;
		for (Cell cell : cells) {
			if (!HeadingMarks.isNumberMark(cell.text()) || HeadingMarks.numberOf(cell.text()) <= last) {
				return false;
			}
			last = HeadingMarks.numberOf(cell.text());
		}
		return true;
	}

	/** The cells of a row from a column on. */
	static List<Cell> from(int column, List<Cell> row) {
		int first = 0;
		while (first < row.size() && row.get(first).column() < column) {
			first++;
		}
		return row.subList(first, row.size());
	}

}
