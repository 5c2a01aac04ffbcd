package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;

/** Tells rows that an agency filled in from those that a form was printed with. */
final class Entries {

	private static final Pattern FIGURE = Pattern.compile("(?:Rp\\.? *)?-?\\d[\\d.,]*(?: *%|,-)?\\.?");

	private static final int SURELY_NUMBERS = 6;

	private static final Set<String> PREPARED = Set.of("no", "code", "level");

	private final String nameColumn;

	/** Columns of numbers that somebody enters. */
	private final List<String> entered = new ArrayList<>();

	/** Columns of texts that somebody writes. */
	private final List<String> worded = new ArrayList<>();

	Entries(FormDefinition definition, Set<String> columns) {
		this.nameColumn = definition.nameColumn();
		for (String id : columns) {
			ColumnDefinition column = definition.columnOf(id).orElseThrow();
			if (!column.derived() && column.isNumeric()) {
				this.entered.add(id);
			}
			else if (!column.derived() && !PREPARED.contains(id)) {
				this.worded.add(id);
			}
		}
	}

	/**
	 * A row that names something of its own and holds figures, or is numbered, is none of
	 * the footer's, whatever is remarked in it.
	 * @param telling cells with words of the footer
	 */
	boolean isEntry(TableRow row, Predicate<Cell> telling) {
		Cell name = row.cell(this.nameColumn);
		if (name.isBlank()) {
			return false;
		}
		boolean numbered = isFigure(row.cell("no").text());
		return telling.test(name) ? numbered && hasFigures(row, telling) : numbered || hasFigures(row, telling);
	}

	/** Whether a row names something and holds figures of it. */
	boolean isEntry(TableRow row) {
		return !row.cell(this.nameColumn).isBlank() && hasFigures(row, (cell) -> false);
	}

	private boolean hasFigures(TableRow row, Predicate<Cell> telling) {
		for (String id : this.entered) {
			Cell cell = row.cell(id);
			if (isFigure(cell.text()) && !telling.test(cell)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFigure(String text) {
		String figure = text.strip();
		return !figure.isEmpty() && mayBeginFigure(figure.charAt(0)) && FIGURE.matcher(figure).matches();
	}

	private static boolean mayBeginFigure(char first) {
		return (first >= '0' && first <= '9') || first == '-' || first == 'R';
	}

	boolean isNamed(TableRow row) {
		return !row.cell(this.nameColumn).isBlank() || !row.cell("programme").isBlank();
	}

	boolean hasValue(TableRow row) {
		return isAnyFilled(row, this.entered);
	}

	/** Texts besides a number and a code, which are prepared together with formulas. */
	boolean hasText(TableRow row) {
		return isAnyFilled(row, this.worded);
	}

	private static boolean isAnyFilled(TableRow row, List<String> columns) {
		for (String id : columns) {
			if (!row.cell(id).isBlank()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Forms that were printed in pages number their columns again. What numbers no
	 * indicator numbers no columns: that is a row whose name was left out.
	 */
	boolean isNumberRow(TableRow row) {
		List<Cell> cells = new ArrayList<>();
		for (Cell cell : row.cells().values()) {
			if (!cell.isBlank() && !HeadingMarks.isNumberMark(cell.text())) {
				return false;
			}
			if (!cell.isBlank()) {
				cells.add(cell);
			}
		}
		cells.sort(Comparator.comparingInt(Cell::column));
		int last = 0;
		for (Cell cell : cells) {
			if (HeadingMarks.numberOf(cell.text()) <= last) {
				return false;
			}
			last = HeadingMarks.numberOf(cell.text());
		}
		return cells.size() >= SURELY_NUMBERS && !row.cell(this.nameColumn).isBlank();
	}

}
