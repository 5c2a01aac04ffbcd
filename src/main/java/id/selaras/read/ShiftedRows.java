package id.selaras.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * Pass: rows that fit the columns of the form only when their fields move by one. In a
 * text file a delimiter too many or too few does it, in a workbook a cell that was
 * inserted or deleted.
 */
final class ShiftedRows {

	private static final int FEWEST_IN_WORKBOOK = 2;

	private final Sheet sheet;

	private final Location file;

	private final FieldKind[] kinds;

	private final int first;

	private final List<Finding> findings = new ArrayList<>();

	ShiftedRows(Sheet sheet, FormDefinition definition, SortedMap<String, Integer> columns, Location file) {
		this.sheet = sheet;
		this.file = file;
		this.first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(0);
		int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(this.first);
		this.kinds = new FieldKind[last - this.first + 1];
		Arrays.fill(this.kinds, FieldKind.ANY);
		columns.forEach((id, column) -> definition.columnOf(id)
			.ifPresent((found) -> this.kinds[column - this.first] = kind(found)));
	}

	private static FieldKind kind(ColumnDefinition column) {
		return column.isNumeric() ? FieldKind.NUMBER : FieldKind.of(column.id());
	}

	/** The same rows; what stands in a shifted one is not trusted. */
	List<TableRow> untrusted(List<TableRow> rows) {
		return rows.stream().map(this::untrusted).toList();
	}

	List<Finding> findings() {
		return this.findings;
	}

	private TableRow untrusted(TableRow row) {
		String[] texts = new String[this.kinds.length];
		Arrays.fill(texts, "");
		for (Cell cell : this.sheet.row(row.row())) {
			int place = cell.column() - this.first;
			if (place >= 0 && place < texts.length) {
				if (cell.kind() == CellKind.MISPLACED) {
					return row;
				}
				texts[place] = cell.text().strip();
			}
		}
		List<String> fields = Arrays.asList(texts);
		return switch (shift(fields)) {
			case NONE -> row;
			case PERHAPS -> {
				note(new RowPerhapsShifted(row.row() + 1), row);
				yield row;
			}
			case SURELY -> {
				note(new RowShifted(row.row() + 1), row);
				yield misplaced(row);
			}
		};
	}

	private void note(FindingFacts facts, TableRow row) {
		this.findings.add(Finding.of(facts, this.file.at(this.sheet.name(), Cell.reference(row.row(), this.first))));
	}

	/**
	 * Cells of a workbook rarely move. One that does not fit is a word instead of a
	 * number, or a number as a remark; it takes several to leave the row out.
	 */
	private FieldShift shift(List<String> fields) {
		if (this.sheet.name() == null) {
			return FieldShift.of(this.kinds, fields);
		}
		boolean several = FieldShift.contradictions(this.kinds, fields) >= FEWEST_IN_WORKBOOK;
		if (!several && !FieldShift.isNumberAmongWords(this.kinds, fields)) {
			return FieldShift.NONE;
		}
		FieldShift shift = FieldShift.of(this.kinds, fields);
		return (shift == FieldShift.SURELY && !several) ? FieldShift.PERHAPS : shift;
	}

	private static TableRow misplaced(TableRow row) {
		Map<String, Cell> cells = new HashMap<>();
		row.cells().forEach((id, cell) -> cells.put(id, cell.isBlank() ? cell : cell.misplaced()));
		return new TableRow(row.row(), row.hidden(), row.level(), cells);
	}

	@FindingType(severity = Severity.WARNING,
			text = "Isi baris {row} tampaknya bergeser satu kolom: ada angka atau teks di kolom yang bukan tempatnya. "
					+ "Angka di baris ini tidak dipakai.",
			english = "Row {row} seems to be shifted by one column: there is a number or a text where none belongs. "
					+ "Its numbers are not used.",
			advice = "Kembalikan isi baris itu ke kolomnya masing-masing; dalam berkas CSV periksa pemisah kolomnya.",
			adviceEnglish = "Move the contents of that row back to their columns; in a CSV file look at its delimiters.")
	private record RowShifted(int row) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Isi baris {row} mungkin bergeser satu kolom: ada teks di kolom angka, atau angka di kolom teks.",
			english = "Row {row} may be shifted by one column: there is a text in a column of numbers, or a number in one of texts.",
			advice = "Periksa apakah angka di baris itu terbaca di kolom yang benar.",
			adviceEnglish = "See whether the numbers of that row were read in the right columns.")
	private record RowPerhapsShifted(int row) implements FindingFacts {
	}

}
