package id.selaras.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	private final Map<String, ColumnDefinition> definitions = new HashMap<>();

	Entries(FormDefinition definition, Set<String> columns) {
		this.nameColumn = definition.nameColumn();
		columns.forEach((id) -> this.definitions.put(id, definition.columnOf(id).orElseThrow()));
	}

	/**
	 * A row that names something of its own and holds figures, or is numbered, is none of
	 * the footer's, whatever is remarked in it.
	 * @param telling cells with words of the footer
	 */
	boolean isEntry(TableRow row, Predicate<Cell> telling) {
		Optional<Cell> name = row.filled(this.nameColumn);
		boolean numbered = row.filled("no").filter((cell) -> isFigure(cell.text())).isPresent();
		boolean figures = hasFigures(row, telling);
		if (name.isEmpty()) {
			return false;
		}
		return telling.test(name.get()) ? numbered && figures : numbered || figures;
	}

	/** Whether a row names something and holds figures of it. */
	boolean isEntry(TableRow row) {
		return row.filled(this.nameColumn).isPresent() && hasFigures(row, (cell) -> false);
	}

	private boolean hasFigures(TableRow row, Predicate<Cell> telling) {
		return row.cells()
			.entrySet()
			.stream()
			.anyMatch((cell) -> isEntered(cell.getKey()) && !telling.test(cell.getValue())
					&& isFigure(cell.getValue().text()));
	}

	private static boolean isFigure(String text) {
		return FIGURE.matcher(text.strip()).matches();
	}

	/** Whether a column holds numbers that somebody enters. */
	private boolean isEntered(String id) {
		ColumnDefinition column = this.definitions.get(id);
		return column != null && column.isNumeric() && !column.derived();
	}

	boolean isNamed(TableRow row) {
		return row.filled(this.nameColumn).isPresent() || row.filled("programme").isPresent();
	}

	boolean hasValue(TableRow row) {
		return row.cells()
			.entrySet()
			.stream()
			.anyMatch((cell) -> isEntered(cell.getKey()) && !cell.getValue().isBlank());
	}

	/** Texts besides a number and a code, which are prepared together with formulas. */
	boolean hasText(TableRow row) {
		return row.cells().entrySet().stream().anyMatch((cell) -> {
			ColumnDefinition column = this.definitions.get(cell.getKey());
			return column != null && !column.isNumeric() && !column.derived() && !PREPARED.contains(cell.getKey())
					&& !cell.getValue().isBlank();
		});
	}

	/**
	 * Forms that were printed in pages number their columns again. What numbers no
	 * indicator numbers no columns: that is a row whose name was left out.
	 */
	boolean isNumberRow(TableRow row) {
		List<Cell> cells = row.cells()
			.values()
			.stream()
			.filter((cell) -> !cell.isBlank())
			.sorted(Comparator.comparingInt(Cell::column))
			.toList();
		int last = 0;
		for (Cell cell : cells) {
			if (!HeadingMarks.isNumberMark(cell.text()) || HeadingMarks.numberOf(cell.text()) <= last) {
				return false;
			}
			last = HeadingMarks.numberOf(cell.text());
		}
		return cells.size() >= SURELY_NUMBERS && row.filled(this.nameColumn).isPresent();
	}

}
