package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/** What stands below a heading: evidence where headings alone do not decide. */
record ColumnContent(int numbers, int words, List<String> texts) {

	private static final int ROWS = 300;

	private static final Pattern NUMERIC = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*(?:rp|juta|%)?");

	static ColumnContent of(Sheet sheet, int column, int firstRow) {
		int numbers = 0;
		int words = 0;
		List<String> texts = new ArrayList<>();
		int last = Math.min(sheet.lastRow(), firstRow + ROWS);
		for (int row = firstRow; row <= last; row++) {
			Cell cell = sheet.cell(row, column);
			if (cell.kind() == CellKind.NUMBER || NUMERIC.matcher(cell.text()).matches()) {
				numbers++;
			}
			else if (cell.kind() == CellKind.TEXT) {
				words++;
			}
			texts.add(cell.text().strip());
		}
		return new ColumnContent(numbers, words, texts);
	}

	boolean isEmpty() {
		return this.numbers + this.words == 0;
	}

	boolean isNumeric() {
		return this.numbers > this.words;
	}

}
