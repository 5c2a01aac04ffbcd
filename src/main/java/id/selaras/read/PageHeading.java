package id.selaras.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/**
 * Pass: the header of a table, and the title above it, that stand again at the top of a
 * further page.
 */
final class PageHeading {

	private static final int FEWEST = 3;

	private final List<Map<Integer, PlainHeading>> rows = new ArrayList<>();

	/** Those that do not number the columns. */
	private final List<Map<Integer, PlainHeading>> worded = new ArrayList<>();

	private final List<PlainHeading> title;

	PageHeading(Sheet sheet, Header header, List<Cell> above) {
		for (int row : sheet.rowNumbers(header.top(), header.bottom() + 1)) {
			Map<Integer, PlainHeading> headings = new HashMap<>();
			sheet.row(row).forEach((cell) -> headings.put(cell.column(), new PlainHeading(cell.text())));
			this.rows.add(headings);
			if (headings.values().stream().noneMatch(PlainHeading::isNumberMark)) {
				this.worded.add(headings);
			}
		}
		this.title = above.stream().map((cell) -> new PlainHeading(cell.text())).toList();
	}

	/** Whether a row is one of the header's. */
	boolean repeats(List<Cell> cells) {
		for (Map<Integer, PlainHeading> row : this.rows) {
			if (!cells.isEmpty() && cells.size() == row.size() && isSame(row, cells, 0)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a row is like one of the header's, but not the same; numbers of columns are
	 * too easily like figures.
	 */
	boolean resembles(List<Cell> cells) {
		for (Map<Integer, PlainHeading> row : this.worded) {
			int needed = (Math.max(cells.size(), row.size()) * 2 + 2) / 3;
			if (cells.size() >= FEWEST && isSame(row, cells, cells.size() - needed)) {
				return cells.stream().filter((cell) -> HeadingMarks.isNumberMark(cell.text())).count() * 2 < cells
					.size();
			}
		}
		return false;
	}

	/** Whether all cells but so many say the same as the row. */
	private static boolean isSame(Map<Integer, PlainHeading> row, List<Cell> cells, int others) {
		int left = others;
		for (int i = 0; i < cells.size() && left >= 0; i++) {
			PlainHeading heading = row.get(cells.get(i).column());
			left -= (heading != null && heading.isIn(cells.get(i).text())) ? 0 : 1;
		}
		return left >= 0;
	}

	/** Whether a row holds nothing but lines of the title. */
	boolean repeatsTitle(List<Cell> cells) {
		for (Cell cell : cells) {
			if (!isInTitle(cell)) {
				return false;
			}
		}
		return !cells.isEmpty();
	}

	private boolean isInTitle(Cell cell) {
		for (PlainHeading line : this.title) {
			if (line.isIn(cell.text())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a table found further down is but the next page of this one. */
	boolean isPage(Sheet sheet, Attempt next) {
		return sheet.rowNumbers(next.header().top(), next.header().bottom() + 1)
			.stream()
			.allMatch((row) -> repeats(sheet.row(row))) && next.above().stream().allMatch(this::isInTitle);
	}

}
