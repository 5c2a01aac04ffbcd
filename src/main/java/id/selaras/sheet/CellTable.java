package id.selaras.sheet;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/**
 * Cells by row and column: one array of all cells in their order, and where each row
 * begins in it. Costs 4 bytes a cell and 8 a row beside the cells themselves.
 */
final class CellTable {

	private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

	private final Cell[] cells;

	private final int[] rows;

	/** Where each row begins, and the end of the last. */
	private final int[] starts;

	/** The first place that was given two contents. */
	private @Nullable Cell contested;

	/** Takes cells in any order; of two at one place the later counts. */
	CellTable(List<Cell> cells) {
		this.cells = inOrder(cells.toArray(Cell[]::new));
		int count = 0;
		for (int i = 0; i < this.cells.length; i++) {
			if (i == 0 || this.cells[i].row() != this.cells[i - 1].row()) {
				count++;
			}
		}
		this.rows = new int[count];
		this.starts = new int[count + 1];
		int row = 0;
		for (int i = 0; i < this.cells.length; i++) {
			if (i == 0 || this.cells[i].row() != this.cells[i - 1].row()) {
				this.rows[row] = this.cells[i].row();
				this.starts[row++] = i;
			}
		}
		this.starts[count] = this.cells.length;
	}

	private Cell[] inOrder(Cell[] cells) {
		if (isInOrder(cells)) {
			return cells;
		}
		// stable: the later of two stays behind the earlier
		Arrays.sort(cells, ORDER);
		int kept = 0;
		for (Cell cell : cells) {
			if (kept > 0 && ORDER.compare(cells[kept - 1], cell) == 0) {
				kept--;
				boolean same = cells[kept].kind() == cell.kind() && cells[kept].text().equals(cell.text());
				this.contested = (same || this.contested != null) ? this.contested : cell;
			}
			cells[kept++] = cell;
		}
		return Arrays.copyOf(cells, kept);
	}

	private static boolean isInOrder(Cell[] cells) {
		for (int i = 1; i < cells.length; i++) {
			int rows = Integer.compare(cells[i - 1].row(), cells[i].row());
			if (rows > 0 || (rows == 0 && cells[i - 1].column() >= cells[i].column())) {
				return false;
			}
		}
		return true;
	}

	/** The first of the cells that stand where another of other content stands. */
	@Nullable Cell contested() {
		return this.contested;
	}

	List<Integer> rowNumbers() {
		return new RowNumbers(this.rows);
	}

	List<Cell> row(int row) {
		int index = Arrays.binarySearch(this.rows, row);
		return (index < 0) ? List.of() : new Row(this.cells, this.starts[index], this.starts[index + 1]);
	}

	@Nullable Cell cell(int row, int column) {
		int index = Arrays.binarySearch(this.rows, row);
		int low = (index < 0) ? 0 : this.starts[index];
		int high = (index < 0) ? -1 : this.starts[index + 1] - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int there = this.cells[middle].column();
			if (there == column) {
				return this.cells[middle];
			}
			if (there < column) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return null;
	}

	int lastRow() {
		return (this.rows.length == 0) ? -1 : this.rows[this.rows.length - 1];
	}

	int lastColumn(int firstRow, int lastRow) {
		int found = Arrays.binarySearch(this.rows, firstRow);
		int last = -1;
		for (int i = (found < 0) ? -found - 1 : found; i < this.rows.length && this.rows[i] <= lastRow; i++) {
			last = Math.max(last, this.cells[this.starts[i + 1] - 1].column());
		}
		return last;
	}

	/** Row numbers as a list that copies nothing. */
	private static final class RowNumbers extends AbstractList<Integer> implements RandomAccess {

		private final int[] rows;

		RowNumbers(int[] rows) {
			this.rows = rows;
		}

		@Override
		public Integer get(int index) {
			return this.rows[index];
		}

		@Override
		public int size() {
			return this.rows.length;
		}

	}

	/** The cells of a row as a list that copies nothing. */
	private static final class Row extends AbstractList<Cell> implements RandomAccess {

		private final Cell[] cells;

		private final int start;

		private final int size;

		Row(Cell[] cells, int start, int end) {
			this.cells = cells;
			this.start = start;
			this.size = end - start;
		}

		@Override
		public Cell get(int index) {
			return this.cells[this.start + Objects.checkIndex(index, this.size)];
		}

		@Override
		public int size() {
			return this.size;
		}

	}

}
