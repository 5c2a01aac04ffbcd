package id.selaras.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/**
 * Pass: the header of a table, and the title above it, that stand again at the top of a
 * further page.
 */
final class PageHeading {

	private static final int FEWEST = 3;

	private final List<Map<Integer, String>> rows = new ArrayList<>();

	/** Those that do not number the columns. */
	private final List<Map<Integer, String>> worded = new ArrayList<>();

	private final Set<String> title = new HashSet<>();

	/** The row that was asked about last: each is asked about several times. */
	private List<Cell> lastRow = List.of();

	private List<String> lastTexts = List.of();

	PageHeading(Sheet sheet, Header header, List<Cell> above) {
		for (int row : sheet.rowNumbers(header.top(), header.bottom() + 1)) {
			Map<Integer, String> texts = new HashMap<>();
			sheet.row(row).forEach((cell) -> texts.put(cell.column(), plain(cell)));
			this.rows.add(texts);
			if (texts.values().stream().noneMatch(HeadingMarks::isNumberMark)) {
				this.worded.add(texts);
			}
		}
		above.forEach((cell) -> this.title.add(plain(cell)));
	}

	/** Letters and digits; a year that differs makes another heading. */
	private static String plain(Cell cell) {
		String text = cell.text();
		StringBuilder plain = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
			int sign = text.codePointAt(at);
			if (HeadingWords.isLetterOrNumber(sign) || "%/+=".indexOf(sign) >= 0) {
				plain.appendCodePoint(sign);
			}
		}
		return plain.toString().toLowerCase(Locale.ROOT);
	}

	/** Whether a row is one of the header's. */
	boolean repeats(List<Cell> cells) {
		return !cells.isEmpty()
				&& this.rows.stream().anyMatch((row) -> cells.size() == row.size() && same(row, cells) == cells.size());
	}

	/**
	 * Whether a row is like one of the header's, but not the same; numbers of columns are
	 * too easily like figures.
	 */
	boolean resembles(List<Cell> cells) {
		boolean words = cells.stream().filter((cell) -> HeadingMarks.isNumberMark(cell.text())).count() * 2 < cells
			.size();
		return words && cells.size() >= FEWEST && this.worded.stream()
			.anyMatch((row) -> same(row, cells) * 3 >= Math.max(cells.size(), row.size()) * 2);
	}

	private int same(Map<Integer, String> row, List<Cell> cells) {
		List<String> texts = plain(cells);
		int same = 0;
		for (int i = 0; i < texts.size(); i++) {
			same += texts.get(i).equals(row.get(cells.get(i).column())) ? 1 : 0;
		}
		return same;
	}

	private List<String> plain(List<Cell> asked) {
		if (!asked.equals(this.lastRow)) {
			this.lastRow = asked;
			this.lastTexts = asked.stream().map(PageHeading::plain).toList();
		}
		return this.lastTexts;
	}

	/** Whether a row holds nothing but lines of the title. */
	boolean repeatsTitle(List<Cell> cells) {
		return !cells.isEmpty() && this.title.containsAll(plain(cells));
	}

	/** Whether a table found further down is but the next page of this one. */
	boolean isPage(Sheet sheet, Attempt next) {
		return sheet.rowNumbers(next.header().top(), next.header().bottom() + 1)
			.stream()
			.allMatch((row) -> repeats(sheet.row(row)))
				&& next.above().stream().allMatch((cell) -> this.title.contains(plain(cell)));
	}

}
