package id.selaras.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Merge;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Pass: finds the header block of a form on a sheet. Its first row is the one in which
 * most of the form's headings stand; rows that only subdivide or number it belong to it.
 */
final class FindHeader {

	private static final BigDecimal ALIKE = new BigDecimal("0.70");

	private static final int FEWEST_HEADINGS = 2;

	private static final int ROWS_SEARCHED = 80;

	private static final int MOST_HEADER_ROWS = 6;

	private static final int MOST_SKIPPED = 2;

	private static final int SURELY_NUMBERS = 6;

	private final Sheet sheet;

	private final List<List<String>> headings;

	private final int[] columnOfHeading;

	private int firstColumn;

	FindHeader(Sheet sheet, FormDefinition definition) {
		this.sheet = sheet;
		this.headings = new ArrayList<>();
		List<Integer> owners = new ArrayList<>();
		List<ColumnDefinition> columns = definition.columns();
		for (int i = 0; i < columns.size(); i++) {
			for (String heading : columns.get(i).headings()) {
				this.headings.add(HeadingWords.of(heading));
				owners.add(i);
			}
		}
		this.columnOfHeading = owners.stream().mapToInt(Integer::intValue).toArray();
	}

	@Nullable Header find() {
		int top = -1;
		int most = FEWEST_HEADINGS - 1;
		for (int row : this.sheet.rowNumbers().stream().limit(ROWS_SEARCHED).toList()) {
			int hits = hits(row).size();
			if (hits > most) {
				most = hits;
				top = row;
			}
		}
		if (top < 0) {
			return null;
		}
		if (top > 0 && addsHeadings(top)) {
			top--;
		}
		this.firstColumn = this.sheet.row(top).get(0).column();
		int bottom = bottom(top);
		return new Header(top, bottom, paths(top, bottom));
	}

	/** The form's columns that a row names, each once. */
	private Set<Integer> hits(int row) {
		Set<Integer> hits = new HashSet<>();
		for (Cell cell : this.sheet.row(row)) {
			int column = columnNamed(cell.text());
			if (column >= 0) {
				hits.add(column);
			}
		}
		return hits;
	}

	/** A line of the title may sound like a heading, but it stands alone in its row. */
	private boolean addsHeadings(int top) {
		if (this.sheet.row(top - 1).size() < 2) {
			return false;
		}
		Set<Integer> above = hits(top - 1);
		above.removeAll(hits(top));
		return !above.isEmpty();
	}

	private int columnNamed(String text) {
		List<String> words = HeadingWords.of(HeadingMarks.of(List.of(text)).words());
		int best = -1;
		BigDecimal bestLikeness = ALIKE;
		for (int i = 0; i < this.headings.size(); i++) {
			BigDecimal likeness = HeadingWords.likeness(words, this.headings.get(i));
			if (likeness.compareTo(bestLikeness) >= 0) {
				best = this.columnOfHeading[i];
				bestLikeness = likeness;
			}
		}
		return best;
	}

	private int bottom(int top) {
		int bottom = top;
		for (int row = top; row <= top + MOST_HEADER_ROWS; row++) {
			List<Cell> cells = this.sheet.row(row);
			if (row > top && (cells.isEmpty() || !cells.stream().allMatch((cell) -> subdivides(cell)))) {
				break;
			}
			bottom = row;
		}
		return bottom;
	}

	private boolean subdivides(Cell cell) {
		return HeadingMarks.isSubheading(cell.text()) || columnNamed(cell.text()) >= 0;
	}

	private SortedMap<Integer, List<String>> paths(int top, int bottom) {
		SortedMap<Integer, List<String>> paths = new TreeMap<>();
		for (int column = 0; column <= this.sheet.lastColumn(top, bottom); column++) {
			List<String> path = path(column, top, bottom);
			if (!path.isEmpty()) {
				paths.put(column, path);
			}
		}
		return paths;
	}

	private List<String> path(int column, int top, int bottom) {
		List<String> path = new ArrayList<>();
		for (int row = top; row <= bottom; row++) {
			Cell shown = this.sheet.shown(row, column);
			if (shown.isBlank() && row == top) {
				shown = groupToTheLeft(row, column, bottom);
			}
			String text = shown.text().strip();
			boolean repeated = !path.isEmpty() && path.get(path.size() - 1).equals(text);
			boolean numbered = HeadingMarks.isNumberMark(text) && isNumberRow(shown.row());
			if (!text.isEmpty() && !repeated && !numbered) {
				path.add(text);
			}
		}
		return path;
	}

	/** A group heading that was not merged stands over the first of its columns only. */
	private Cell groupToTheLeft(int row, int column, int bottom) {
		boolean subdivided = false;
		for (int below = row + 1; below <= bottom; below++) {
			Cell cell = this.sheet.cell(below, column);
			subdivided |= !cell.isBlank() && !isNumberRow(below);
		}
		for (int left = column - 1; subdivided && left >= 0; left--) {
			Cell cell = this.sheet.shown(row, left);
			Merge merge = this.sheet.mergeAt(row, left);
			if (!cell.isBlank()) {
				return (merge == null || merge.lastRow() == merge.firstRow()) ? cell : Cell.blank(row, column);
			}
		}
		return Cell.blank(row, column);
	}

	/**
	 * Column numbers rise from the table's first column on, or from one behind a column
	 * that somebody inserted; numbers of quarters and years begin further right, or start
	 * anew.
	 */
	private boolean isNumberRow(int row) {
		List<Cell> cells = this.sheet.row(row);
		int skipped = cells.isEmpty() ? 0 : cells.get(0).column() - this.firstColumn;
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

}
