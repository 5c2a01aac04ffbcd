package id.selaras.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Pass: the rows below a header down to the form's footer, then the footer: averages and
 * predicates as rows, factors and follow-ups as text, up to the signatures.
 */
final class ReadBody {

	private static final List<List<String>> SIGNATURES = List.of(List.of("disusun"), List.of("dievaluasi"),
			List.of("disetujui"), List.of("mengetahui"));

	private final Sheet sheet;

	private final FormDefinition definition;

	private final SortedMap<String, Integer> columns;

	private final List<TableRow> rows = new ArrayList<>();

	private final Map<String, TableRow> footers = new HashMap<>();

	private final SortedMap<String, List<String>> notes = new TreeMap<>();

	private @Nullable String currentNote;

	ReadBody(Sheet sheet, FormDefinition definition, SortedMap<String, Integer> columns) {
		this.sheet = sheet;
		this.definition = definition;
		this.columns = columns;
	}

	void readBelow(int header) {
		for (int row : this.sheet.rowNumbers()) {
			if (row <= header) {
				continue;
			}
			String opening = firstText(row);
			List<String> words = HeadingWords.of(opening);
			if (SIGNATURES.stream().anyMatch((signature) -> HeadingWords.begins(words, signature))) {
				return;
			}
			String note = noteOpenedBy(words);
			if (note != null) {
				this.currentNote = note;
				this.footers.putIfAbsent(note, tableRow(row));
				addNote(note, opening.contains(":") ? opening.substring(opening.indexOf(':') + 1) : "");
			}
			else if (this.currentNote != null) {
				addNote(this.currentNote, opening);
			}
			else {
				addRow(tableRow(row));
			}
		}
	}

	List<TableRow> rows() {
		return this.rows;
	}

	Map<String, TableRow> footers() {
		return this.footers;
	}

	SortedMap<String, List<String>> notes() {
		return this.notes;
	}

	private void addRow(TableRow row) {
		if (row.cells().values().stream().anyMatch((cell) -> !cell.isBlank())) {
			this.rows.add(row);
		}
	}

	/**
	 * Bullets and numbers go; what the blank form prints, such as "*) Diisi oleh", is no
	 * note.
	 */
	private void addNote(String note, String line) {
		List<String> lines = this.notes.computeIfAbsent(note, (id) -> new ArrayList<>());
		for (String part : line.split("\\R")) {
			String text = part.strip().replaceFirst("^(?:[-•\\u2013]|\\*(?!\\))|\\d{1,2}[.)](?=\\s))\\s*", "").strip();
			boolean printed = text.startsWith("*)") || text.matches("[.…\\s]+");
			if (!text.isEmpty() && !printed) {
				lines.add(text);
			}
		}
	}

	private @Nullable String noteOpenedBy(List<String> words) {
		for (Map.Entry<String, List<String>> note : this.definition.notes().entrySet()) {
			for (String opening : note.getValue()) {
				if (HeadingWords.begins(words, HeadingWords.of(opening))) {
					return note.getKey();
				}
			}
		}
		return null;
	}

	private String firstText(int row) {
		return this.sheet.row(row).stream().map(Cell::text).findFirst().orElse("").strip();
	}

	private TableRow tableRow(int row) {
		Map<String, Cell> cells = new HashMap<>();
		this.columns.forEach((id, column) -> cells.put(id, this.sheet.cell(row, column)));
		return new TableRow(row, this.sheet.isRowHidden(row), cells);
	}

}
