package id.selaras.read;

import java.util.List;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/** A code that is written in pieces over several columns, as one text with dots. */
final class JoinPieces {

	private static final Pattern OUTER_DOT = Pattern.compile("^\\.|\\.$");

	private JoinPieces() {
	}

	static Cell of(Sheet sheet, int row, List<Integer> columns) {
		Cell first = null;
		StringBuilder joined = new StringBuilder();
		for (int column : columns) {
			Cell cell = sheet.cell(row, column);
			if (cell.isBlank()) {
				continue;
			}
			first = (first == null) ? cell : first;
			joined.append(joined.isEmpty() ? "" : ".").append(OUTER_DOT.matcher(cell.text().strip()).replaceAll(""));
		}
		return (first == null) ? Cell.blank(row, columns.get(0))
				: Cell.text(first.row(), first.column(), joined.toString());
	}

}
