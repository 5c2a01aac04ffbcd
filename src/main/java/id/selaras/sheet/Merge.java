package id.selaras.sheet;

/** A merged region; rows and columns from 0, both ends included. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

	public boolean covers(int row, int column) {
		return row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn;
	}

}
