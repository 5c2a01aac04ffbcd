package id.selaras.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * Pass: where on a sheet headings stand. Rows that lie close together make one block; a
 * sheet with several tables has several.
 */
final class HeaderRows {

	/** From here on a text is taken for a heading. */
	static final int ALIKE = 700;

	private static final int FEWEST_HEADINGS = 2;

	private static final int FEWEST_NAMED_AGAIN = 4;

	private static final int GAP = 3;

	private static final int LARGEST_COLUMN_NUMBER = 60;

	private HeaderRows() {
	}

	/**
	 * Rows in which headings of a form stand.
	 *
	 * @param columnsByForm of each form the columns that a row names, by row
	 */
	record Block(Map<Integer, Map<Integer, BitSet>> columnsByForm) {

		int firstRow() {
			return this.columnsByForm.values()
				.stream()
				.flatMap((rows) -> rows.keySet().stream())
				.mapToInt(Integer::intValue)
				.min()
				.orElse(0);
		}

		/**
		 * Whether a row further down names the columns of a row of this block once more:
		 * what lies between are the few rows of a table, and the row begins another.
		 */
		boolean isNamedAgain(Map<Integer, BitSet> below) {
			return below.entrySet()
				.stream()
				.anyMatch((form) -> this.columnsByForm.getOrDefault(form.getKey(), Map.of())
					.values()
					.stream()
					.anyMatch((columns) -> isMostlyIn(columns, form.getValue())));
		}

		private static boolean isMostlyIn(BitSet columns, BitSet others) {
			BitSet both = (BitSet) columns.clone();
			both.and(others);
			int fewer = Math.min(columns.cardinality(), others.cardinality());
			return both.cardinality() >= FEWEST_NAMED_AGAIN && both.cardinality() * 3 >= fewer * 2;
		}

		/** The row that names most of a form's columns, the first of several. */
		int topOf(int form) {
			Map<Integer, BitSet> rows = this.columnsByForm.getOrDefault(form, Map.of());
			int top = -1;
			int most = 0;
			for (Map.Entry<Integer, BitSet> row : rows.entrySet()) {
				if (row.getValue().cardinality() > most) {
					top = row.getKey();
					most = row.getValue().cardinality();
				}
			}
			return top;
		}

	}

	/** The blocks from top to bottom. */
	static List<Block> find(Sheet sheet, HeadingLookup headings) {
		List<Block> blocks = new ArrayList<>();
		int last = Integer.MIN_VALUE;
		boolean between = false;
		for (int row : sheet.rowNumbers()) {
			Map<Integer, BitSet> named = mayBeHeader(sheet.row(row)) ? named(sheet.row(row), headings) : Map.of();
			if (named.isEmpty()) {
				between = true;
				continue;
			}
			if (last < row - GAP || (between && blocks.get(blocks.size() - 1).isNamedAgain(named))) {
				blocks.add(new Block(new TreeMap<>()));
			}
			between = false;
			Block block = blocks.get(blocks.size() - 1);
			int number = row;
			named.forEach((form, columns) -> block.columnsByForm.computeIfAbsent(form, (key) -> new TreeMap<>())
				.put(number, columns));
			last = row;
		}
		return blocks;
	}

	/** Values stand in no header; numbers of columns and years do. */
	private static boolean mayBeHeader(List<Cell> cells) {
		for (Cell cell : cells) {
			boolean value = switch (cell.kind()) {
				case DATE, ERROR, BOOLEAN, UNCOMPUTED, MISPLACED -> true;
				case NUMBER -> !isColumnNumber(cell.text()) && !isYear(cell.text());
				case BLANK, TEXT -> false;
			};
			if (value) {
				return false;
			}
		}
		return cells.size() >= FEWEST_HEADINGS;
	}

	private static boolean isColumnNumber(String text) {
		return text.length() <= 2 && isDigits(text) && Integer.parseInt(text) <= LARGEST_COLUMN_NUMBER;
	}

	private static boolean isYear(String text) {
		return text.length() == 4 && text.startsWith("20") && isDigits(text);
	}

	private static boolean isDigits(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) < '0' || text.charAt(at) > '9') {
				return false;
			}
		}
		return !text.isEmpty();
	}

	private static Map<Integer, BitSet> named(List<Cell> cells, HeadingLookup headings) {
		Map<Integer, BitSet> named = new TreeMap<>();
		for (Cell cell : cells) {
			if (cell.kind() == CellKind.TEXT) {
				for (Hit hit : headings.likely(cell.text())) {
					named.computeIfAbsent(hit.form(), (form) -> new BitSet()).set(hit.column());
				}
			}
		}
		named.values().removeIf((columns) -> columns.cardinality() < FEWEST_HEADINGS);
		return named;
	}

}
