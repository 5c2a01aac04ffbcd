package id.selaras.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * A visible sheet without a form, though its rows look like those of one: a table went on
 * without its headings, or its headings were changed too much.
 */
@FindingType(severity = Severity.WARNING,
		text = "Lembar \"{name}\" berisi angka (mulai baris {row}), tetapi tidak ada judul kolom formulir di atasnya; "
				+ "lembar itu tidak dibaca.",
		english = "The sheet \"{name}\" holds figures (from row {row} on), but no headings of a form above them; "
				+ "that sheet was not read.",
		advice = "Bila isinya bagian formulir, salin judul kolom formulir ke atas baris-baris itu.",
		adviceEnglish = "If its rows belong to the form, copy the form's headings above them.")
record SheetNotRead(String name, int row) implements FindingFacts {

	private static final int FEWEST_FIGURES = 2;

	private static final int FEWEST_WITHOUT_TABLE = 3;

	/** The first row that goes on with one of these tables, from 0, or -1. */
	static int continuation(Sheet sheet, List<FormTable> tables) {
		Map<SortedMap<String, Integer>, FormTable> layouts = new HashMap<>();
		tables.forEach((table) -> layouts.putIfAbsent(table.columns(), table));
		for (int row : sheet.rowNumbers()) {
			int number = row;
			if (layouts.values().stream().anyMatch((table) -> goesOn(sheet, number, table))) {
				return row;
			}
		}
		return -1;
	}

	/** The first row with a text and several figures, from 0, or -1. */
	static int figures(Sheet sheet) {
		for (int row : sheet.rowNumbers()) {
			List<Cell> cells = sheet.row(row);
			long figures = cells.stream().filter((cell) -> cell.kind() == CellKind.NUMBER).count();
			boolean numbered = cells.stream().allMatch((cell) -> HeadingMarks.isNumberMark(cell.text()));
			if (figures >= FEWEST_WITHOUT_TABLE && !numbered && cells.stream().anyMatch(SheetNotRead::isName)) {
				return row;
			}
		}
		return -1;
	}

	private static boolean goesOn(Sheet sheet, int row, FormTable table) {
		Integer name = table.columns().get(table.definition().nameColumn());
		if (name == null || !isName(sheet.cell(row, name))) {
			return false;
		}
		int figures = 0;
		for (Map.Entry<String, Integer> column : table.columns().entrySet()) {
			Cell cell = sheet.cell(row, column.getValue());
			boolean numeric = table.definition()
				.columnOf(column.getKey())
				.filter(ColumnDefinition::isNumeric)
				.isPresent();
			if (numeric && !cell.isBlank()) {
				if (!FieldKind.isNumber(cell.text().strip())) {
					return false;
				}
				figures++;
			}
		}
		return figures >= FEWEST_FIGURES;
	}

	private static boolean isName(Cell cell) {
		return cell.kind() == CellKind.TEXT && cell.text().chars().filter(Character::isLetter).count() > 2;
	}

}
