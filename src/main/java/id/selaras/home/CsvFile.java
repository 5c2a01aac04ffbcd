package id.selaras.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.sheet.SemicolonTable;

/** A CSV file of ours whose columns are known by name, in any order. */
final class CsvFile {

	private CsvFile() {
	}

	/**
	 * One record.
	 *
	 * @param place its line
	 */
	record Row(Place place, Map<String, String> cells) {

		Written at(String column) {
			return new Written(this.place.column(column), this.cells.getOrDefault(column, ""));
		}

	}

	static List<Row> read(SourceFile source, List<String> columns) {
		SemicolonTable table = table(source);
		checkHeader(source.place().line(1), table.header(), columns);
		List<Row> rows = new ArrayList<>();
		for (SemicolonTable.Line line : table.lines()) {
			rows.add(row(source.place().line(line.number()), table.header(), line.cells()));
		}
		return rows;
	}

	private static SemicolonTable table(SourceFile source) {
		String text = source.text();
		try {
			return SemicolonTable.read(text);
		}
		catch (SemicolonTable.OpenQuoteException ex) {
			throw source.place().line(ex.line()).refuse("tanda kutip tidak ditutup", "a quote is not closed");
		}
	}

	private static void checkHeader(Place place, List<String> header, List<String> columns) {
		Set<String> seen = new LinkedHashSet<>();
		for (String name : header) {
			if (!columns.contains(name)) {
				throw UnknownName.refuse(place.column(name), "kolom", "column", name, columns);
			}
			if (!seen.add(name)) {
				throw place.column(name).refuse("kolom ini ada dua kali", "this column is there twice");
			}
		}
		for (String name : columns) {
			if (!seen.contains(name)) {
				throw place.column(name).refuse("kolom wajib ini tidak ada", "this required column is missing");
			}
		}
	}

	private static Row row(Place place, List<String> header, List<String> cells) {
		if (cells.size() != header.size()) {
			throw place.refuse(cells.size() + " kolom, seharusnya " + header.size(),
					cells.size() + " columns, should be " + header.size());
		}
		Map<String, String> byName = new HashMap<>();
		for (int i = 0; i < header.size(); i++) {
			byName.put(header.get(i), cells.get(i));
		}
		return new Row(place, byName);
	}

}
