package id.selaras.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables as one workbook: a first sheet that says what it is and lists them, then a sheet
 * for each, bearing its table's name.
 *
 * @param title of the document
 * @param subtitle such as whose it is and of which period
 * @param author as the document's properties name it
 * @param date that the document bears
 * @param draft whether each page says so
 */
public record TableBook(String title, String subtitle, String author, LocalDate date, boolean draft,
		List<TypedTable> tables) {

	private static final String CONTENTS = "isi";

	public TableBook {
		tables = List.copyOf(tables);
	}

	/** The same bytes whenever it is made from the same tables. */
	public byte[] bytes() {
		TablePackage parts = new TablePackage(this);
		List<TypedTable> sheets = sheets();
		parts.addFrame(sheets);
		for (int i = 0; i < sheets.size(); i++) {
			parts.add("xl/worksheets/sheet" + (i + 1) + ".xml", new TableSheetXml(sheets.get(i), this).text(i == 0));
		}
		return parts.bytes();
	}

	private List<TypedTable> sheets() {
		List<TypedTable> sheets = new ArrayList<>(List.of(contents()));
		sheets.addAll(this.tables);
		return sheets;
	}

	private TypedTable contents() {
		List<List<TypedTable.Cell>> rows = new ArrayList<>();
		rows.add(row(this.subtitle, ""));
		if (this.draft) {
			rows.add(row("DRAF, belum dirilis", ""));
		}
		this.tables.forEach((table) -> rows.add(row(table.title(), table.name())));
		return new TypedTable(CONTENTS, this.title,
				List.of(new TypedTable.Column("isi", this.title, TypedTable.Kind.TEXT),
						new TypedTable.Column("lembar", "Lembar", TypedTable.Kind.TEXT)),
				rows);
	}

	private static List<TypedTable.Cell> row(String text, String sheet) {
		return List.of(TypedTable.words(text), TypedTable.words(sheet));
	}

}
