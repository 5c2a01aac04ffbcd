package id.selaras.read;

import java.util.List;

import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/**
 * Pass: the header block of a form around the row that names most of its columns. Rows
 * that only subdivide or number that row belong to it.
 */
final class HeaderBlock {

	private static final int MOST_ROWS_BELOW = 6;

	private static final int MOST_ROWS_ABOVE = 3;

	private static final int MOST_BLANK_ROWS = 2;

	private final Sheet sheet;

	private final int form;

	private final HeadingLookup headings;

	private final Headers headers;

	private int firstColumn;

	/**
	 * A form's headers.
	 * @param headers of the same sheet, shared by all forms
	 */
	HeaderBlock(Sheet sheet, int form, HeadingLookup headings, Headers headers) {
		this.sheet = sheet;
		this.form = form;
		this.headings = headings;
		this.headers = headers;
	}

	Header around(int named) {
		return before(named, Integer.MAX_VALUE);
	}

	/** The header around a row, which ends above another. */
	Header before(int named, int end) {
		int top = named;
		for (int row = named - 1; row >= Math.max(0, named - MOST_ROWS_ABOVE) && addsHeadings(row, top); row--) {
			top = row;
		}
		this.firstColumn = this.sheet.row(top).get(0).column();
		return this.headers.of(top, bottom(named, end));
	}

	/** A line of the title may sound like a heading, but it stands alone in its row. */
	private boolean addsHeadings(int row, int below) {
		return this.sheet.row(row).size() >= 2 && this.sheet.row(row)
			.stream()
			.anyMatch((cell) -> isHeading(cell.text()) && this.sheet.row(below)
				.stream()
				.noneMatch((other) -> other.text().strip().equals(cell.text().strip())));
	}

	private boolean isHeading(String text) {
		return this.headings.isLikely(this.form, text);
	}

	private int bottom(int top, int end) {
		int bottom = top;
		int last = Math.min(top + MOST_ROWS_BELOW, end - 1);
		for (int row = top + 1; row <= bottom + 1 + MOST_BLANK_ROWS && row <= last; row++) {
			List<Cell> cells = Headers.from(this.firstColumn, this.sheet.row(row));
			if (cells.isEmpty()) {
				continue;
			}
			if (!subdivides(top, row, cells)) {
				break;
			}
			bottom = row;
		}
		return bottom;
	}

	/**
	 * A row of numbers alone belongs to the header only if they number its columns, or
	 * count what stands under a heading of several columns.
	 */
	private boolean subdivides(int top, int row, List<Cell> cells) {
		if (isPeriodOfRowsBelow(cells)) {
			return false;
		}
		boolean onlyNumbers = cells.stream().allMatch((cell) -> HeadingMarks.isNumberMark(cell.text()));
		if (onlyNumbers && !this.headers.isNumberRow(row, this.firstColumn)) {
			return cells.stream().anyMatch((cell) -> hasNoHeading(top, row, cell.column()))
					&& cells.get(0).column() > this.firstColumn;
		}
		return cells.stream()
			.allMatch(
					(cell) -> this.headings.isSubheading(cell.text()) || (cells.size() > 1 && isHeading(cell.text())));
	}

	/**
	 * Under the first headings there are no quarters and years: "Tahun 2022" alone in its
	 * row is said of what follows.
	 */
	private boolean isPeriodOfRowsBelow(List<Cell> cells) {
		return cells.size() == 1 && cells.get(0).column() <= this.firstColumn + 1 && PeriodBand.in(cells).isPresent();
	}

	private boolean hasNoHeading(int top, int row, int column) {
		return this.sheet.rowNumbers(top, row).stream().allMatch((above) -> this.sheet.cell(above, column).isBlank());
	}

}
