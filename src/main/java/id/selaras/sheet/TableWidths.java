package id.selaras.sheet;

import java.util.List;

/** How wide the columns of a sheet are, and how high its rows, so that texts fit. */
final class TableWidths {

	/** Height of a line, in points. */
	static final int LINE = 13;

	/** In characters of the usual font. */
	private static final int WIDEST = 45;

	/** Characters beside each other at about 6 points. */
	private static final int A_PAGE = 240;

	private static final int NARROWEST = 6;

	private static final int LONGEST_OF_A_REASON = 12;

	private static final int A_DAY = 10;

	/** Excel's rows are not higher. */
	private static final int MOST_LINES = 31;

	private final int[] widths;

	private TableWidths(int[] widths) {
		this.widths = widths;
	}

	static TableWidths of(TypedTable table) {
		int[] widths = new int[table.columns().size()];
		for (int i = 0; i < widths.length; i++) {
			TypedTable.Column column = table.columns().get(i);
			int longest = longestWord(column.heading());
			for (List<TypedTable.Cell> row : table.rows()) {
				longest = Math.max(longest, characters(row.get(i), column.kind()));
			}
			widths[i] = Math.max(NARROWEST, Math.min(WIDEST, 2 + longest * 6 / 5));
		}
		return new TableWidths(widths);
	}

	int width(int column) {
		return this.widths[column];
	}

	/** Pages beside each other, so that what is printed can be read. */
	int pagesWide() {
		int total = 0;
		for (int width : this.widths) {
			total += width;
		}
		return 1 + total / A_PAGE;
	}

	/** In points, for the text that needs most lines; words do not fill a line. */
	int height(List<TypedTable.Cell> cells) {
		int most = 1;
		for (int i = 0; i < cells.size(); i++) {
			String text = text(cells.get(i));
			int usable = this.widths[i] * 4 / 5;
			if (text.length() > usable || text.indexOf('\n') >= 0) {
				most = Math.max(most, lines(text, usable));
			}
		}
		return LINE * Math.min(most, MOST_LINES) + 2;
	}

	private static int lines(String text, int usable) {
		return text.lines().mapToInt((line) -> 1 + line.length() / usable).sum();
	}

	private static int longestWord(String heading) {
		int longest = 0;
		int begin = 0;
		for (int i = 0; i <= heading.length(); i++) {
			if (i == heading.length() || heading.charAt(i) == ' ') {
				longest = Math.max(longest, i - begin);
				begin = i + 1;
			}
		}
		return longest;
	}

	/** Why a value is missing may stand on several lines; a number may not. */
	private static int characters(TypedTable.Cell cell, TypedTable.Kind kind) {
		if (cell instanceof TypedTable.Amount amount) {
			int whole = Math.max(1, amount.value().precision() - amount.value().scale());
			int decimals = (kind == TypedTable.Kind.RUPIAH) ? 0 : Math.min(5, 1 + Math.max(0, amount.value().scale()));
			return whole + whole / 3 + decimals + 1;
		}
		if (cell instanceof TypedTable.Reason reason) {
			return Math.min(LONGEST_OF_A_REASON, reason.text().length());
		}
		return (cell instanceof TypedTable.Day) ? A_DAY : text(cell).length();
	}

	private static String text(TypedTable.Cell cell) {
		if (cell instanceof TypedTable.Words words) {
			return words.text();
		}
		return (cell instanceof TypedTable.Reason reason) ? reason.text() : "";
	}

}
