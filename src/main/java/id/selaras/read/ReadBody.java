package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Pass: the rows between a header and the form's footer, then the footer: averages,
 * predicates and totals as rows, factors and follow-ups as text, up to the signatures.
 */
final class ReadBody {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private static final Pattern FIGURE = Pattern.compile("(?:Rp\\.? *)?-?\\d[\\d.,]*(?: *%|,-)?\\.?");

	private static final int SURELY_NUMBERS = 6;

	private final Sheet sheet;

	private final FormDefinition definition;

	private final Columns columns;

	private final List<TableRow> rows = new ArrayList<>();

	private final Map<String, TableRow> footers = new HashMap<>();

	private final FooterLines footerLines;

	private final List<Cell> banners = new ArrayList<>();

	private final Map<String, ColumnDefinition> definitions = new HashMap<>();

	private int prepared;

	private boolean afterSummary;

	private @Nullable String openNote;

	ReadBody(Sheet sheet, FormDefinition definition, Columns columns) {
		this.sheet = sheet;
		this.definition = definition;
		this.columns = columns;
		this.footerLines = new FooterLines(definition);
		columns.matches().keySet().forEach((id) -> this.definitions.put(id, definition.columnOf(id).orElseThrow()));
	}

	/** Reads from one row to another, which is not read itself. */
	void read(int first, int end) {
		for (int row : this.sheet.rowNumbers(first, end)) {
			List<Cell> cells = this.sheet.row(row);
			TableRow entry = tableRow(row);
			if (FooterLines.isSignature(cells) && !isEntry(entry, FooterLines::isSignature)) {
				return;
			}
			Cell opening = this.footerLines.opening(cells);
			String opened = (opening == null || isEntry(entry, (cell) -> cell.equals(opening))) ? null
					: this.footerLines.open(opening);
			if (opened != null && FooterLines.isSummary(opened)) {
				this.footers.putIfAbsent(opened, tableRow(row));
				this.afterSummary = true;
			}
			else if (opened != null) {
				this.footers.putIfAbsent(opened, tableRow(row));
				this.openNote = opened;
			}
			else if (this.openNote != null) {
				this.footerLines.add(this.openNote, cells.get(0).text());
			}
			else if (!isNumberRow(tableRow(row))) {
				take(tableRow(row), cells);
			}
		}
	}

	/**
	 * A row that names something of its own and holds figures, or is numbered, is none of
	 * the footer's, whatever is remarked in it.
	 * @param telling cells with words of the footer
	 */
	private boolean isEntry(TableRow row, Predicate<Cell> telling) {
		Optional<Cell> name = row.filled(this.definition.nameColumn());
		boolean numbered = row.filled("no").filter((cell) -> isFigure(cell.text())).isPresent();
		boolean figures = row.cells()
			.entrySet()
			.stream()
			.anyMatch((cell) -> isNumeric(cell.getKey()) && !telling.test(cell.getValue())
					&& isFigure(cell.getValue().text()));
		if (name.isEmpty()) {
			return false;
		}
		return telling.test(name.get()) ? numbered && figures : numbered || figures;
	}

	private boolean isNumeric(String id) {
		ColumnDefinition column = this.definitions.get(id);
		return column != null && column.isNumeric() && !column.derived();
	}

	private static boolean isFigure(String text) {
		return FIGURE.matcher(text.strip()).matches();
	}

	List<TableRow> rows() {
		return RowLevels.of(this.rows, this.definition.nameColumn());
	}

	Map<String, TableRow> footers() {
		return this.footers;
	}

	SortedMap<String, List<String>> notes() {
		return this.footerLines.notes();
	}

	/** Names of agencies that stand alone above the first rows. */
	List<Cell> banners() {
		return this.banners;
	}

	/** How many rows hold nothing but formulas that were prepared for entries. */
	int prepared() {
		return this.prepared;
	}

	private void take(TableRow row, List<Cell> cells) {
		boolean named = row.filled(this.definition.nameColumn()).isPresent() || row.filled("programme").isPresent();
		boolean valued = hasValue(row);
		if (this.rows.isEmpty() && !valued && cells.size() == 1 && FindAgency.isName(cells.get(0).text())) {
			this.banners.add(cells.get(0));
		}
		else if (named || valued || (!this.afterSummary && hasText(row))) {
			this.rows.add(row);
		}
		else if (row.cells().values().stream().anyMatch((cell) -> !cell.isBlank())) {
			this.prepared++;
		}
	}

	private boolean hasValue(TableRow row) {
		return row.cells().entrySet().stream().anyMatch((cell) -> {
			ColumnDefinition column = this.definitions.get(cell.getKey());
			return column != null && column.isNumeric() && !column.derived() && !cell.getValue().isBlank();
		});
	}

	/** Texts besides a number and a code, which are prepared together with formulas. */
	private boolean hasText(TableRow row) {
		return row.cells().entrySet().stream().anyMatch((cell) -> {
			ColumnDefinition column = this.definitions.get(cell.getKey());
			boolean prepared = cell.getKey().equals("no") || cell.getKey().equals("code")
					|| cell.getKey().equals("level");
			return column != null && !column.isNumeric() && !column.derived() && !prepared
					&& !cell.getValue().isBlank();
		});
	}

	private TableRow tableRow(int row) {
		Map<String, Cell> cells = new HashMap<>();
		this.columns.matches().forEach((id, match) -> cells.put(id, cell(id, row, match.column())));
		return new TableRow(row, this.sheet.isRowHidden(row), null, cells);
	}

	private Cell cell(String id, int row, int column) {
		List<Integer> pieces = this.columns.joined().get(id);
		if (pieces != null && pieces.size() > 1) {
			return JoinPieces.of(this.sheet, row, pieces);
		}
		ColumnDefinition definition = this.definitions.get(id);
		Cell cell = (definition != null && definition.carryDown()) ? this.sheet.shown(row, column)
				: this.sheet.cell(row, column);
		return PLACEHOLDER.matcher(cell.text().strip()).matches() ? Cell.blank(row, column) : cell;
	}

	/** Forms that were printed in pages number their columns again. */
	private static boolean isNumberRow(TableRow row) {
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
		return cells.size() >= SURELY_NUMBERS;
	}

}
