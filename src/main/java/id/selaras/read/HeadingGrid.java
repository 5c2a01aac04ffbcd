package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import id.selaras.sheet.Cell;
import id.selaras.sheet.Merge;
import id.selaras.sheet.Sheet;

/**
 * The texts of a header block as a reader sees them: merged cells show their text
 * everywhere, and a group heading that was not merged stands for the columns to its right
 * too.
 */
final class HeadingGrid {

	private final Sheet sheet;

	private final int top;

	private final Cell[][] cells;

	private final boolean[] numberRows;

	private final boolean[][] filled;

	HeadingGrid(Sheet sheet, int top, int bottom, IntPredicate isNumberRow) {
		this.sheet = sheet;
		this.top = top;
		int columns = sheet.lastColumn(top, bottom) + 1;
		this.cells = new Cell[bottom - top + 1][columns];
		this.numberRows = new boolean[this.cells.length];
		this.filled = new boolean[this.cells.length][columns];
		for (int row = this.cells.length - 1; row >= 0; row--) {
			this.numberRows[row] = isNumberRow.test(top + row);
			for (int column = 0; column < columns; column++) {
				this.cells[row][column] = sheet.shown(top + row, column);
			}
		}
		for (int row = 0; row < this.cells.length; row++) {
			for (int column = 1; column < columns; column++) {
				fillFromTheLeft(row, column);
			}
		}
	}

	private void fillFromTheLeft(int row, int column) {
		if (!this.cells[row][column].isBlank() || !isSubdivided(row, column)) {
			return;
		}
		int left = column - 1;
		while (left >= 0 && this.cells[row][left].isBlank()) {
			left--;
		}
		if (left >= 0 && (row == 0 ? isFlat(this.cells[0][left]) : isSameGroup(row, left, column))) {
			this.cells[row][column] = this.cells[row][left];
			this.filled[row][column] = true;
		}
	}

	private boolean isSubdivided(int row, int column) {
		for (int below = row + 1; below < this.cells.length; below++) {
			if (!this.numberRows[below] && !this.sheet.cell(this.top + below, column).isBlank()) {
				return true;
			}
		}
		return false;
	}

	/** A heading that was merged downwards stands over its own columns only. */
	private boolean isFlat(Cell heading) {
		Merge merge = this.sheet.mergeAt(heading.row(), heading.column());
		return merge == null || merge.lastRow() == merge.firstRow();
	}

	private boolean isSameGroup(int row, int left, int column) {
		if (this.numberRows[row]) {
			return false;
		}
		for (int above = 0; above < row; above++) {
			if (this.cells[above][column].isBlank() || !this.cells[above][left].equals(this.cells[above][column])) {
				return false;
			}
		}
		return isFlat(this.cells[row][left]);
	}

	/** The heading of a column from its topmost part down, without column numbers. */
	List<String> path(int column) {
		return path(column, true);
	}

	/** The heading without what a heading to the left lends. */
	List<String> ownPath(int column) {
		return path(column, false);
	}

	private List<String> path(int column, boolean lent) {
		List<String> path = new ArrayList<>();
		for (int row = 0; row < this.cells.length; row++) {
			if (this.filled[row][column] && !lent) {
				continue;
			}
			String text = this.cells[row][column].text().strip();
			boolean repeated = !path.isEmpty() && path.get(path.size() - 1).equals(text);
			if (!text.isEmpty() && !repeated && !this.isNumber(this.cells[row][column], text)) {
				path.add(text);
			}
		}
		return path;
	}

	private boolean isNumber(Cell cell, String text) {
		int row = cell.row() - this.top;
		return row >= 0 && row < this.numberRows.length && this.numberRows[row] && HeadingMarks.isNumberMark(text);
	}

}
