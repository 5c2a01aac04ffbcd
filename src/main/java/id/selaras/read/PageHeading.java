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
import org.jspecify.annotations.Nullable;

/**
 * Pass: the header of a table, and the title above it, that stand again at the top of a
 * further page.
 */
final class PageHeading {

	private static final int FEWEST = 3;

	/** What belongs to a heading beside letters and digits. */
	private static final String MARKS = "%/+=";

	private final List<Map<Integer, String>> rows = new ArrayList<>();

	/** Those that do not number the columns. */
	private final List<Map<Integer, String>> worded = new ArrayList<>();

	private final Set<String> title = new HashSet<>();

	/** The row that was asked about last: each is asked about several times. */
	private List<Cell> lastRow = List.of();

	/** Its texts, as far as they were asked for: mostly the first tell it apart. */
	private @Nullable String[] lastTexts = new String[0];

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
		if (isPlain(text)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
			int sign = text.codePointAt(at);
			if (HeadingWords.isLetterOrNumber(sign) || MARKS.indexOf(sign) >= 0) {
				plain.appendCodePoint(sign);
			}
		}
		return plain.toString().toLowerCase(Locale.ROOT);
	}

	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			char sign = text.charAt(at);
			if ((sign < 'a' || sign > 'z') && (sign < '0' || sign > '9') && MARKS.indexOf(sign) < 0) {
				return false;
			}
		}
		return true;
	}

	/** Whether a row is one of the header's. */
	boolean repeats(List<Cell> cells) {
		return !cells.isEmpty()
				&& this.rows.stream().anyMatch((row) -> cells.size() == row.size() && same(row, cells, 0));
	}

	/**
	 * Whether a row is like one of the header's, but not the same; numbers of columns are
	 * too easily like figures.
	 */
	boolean resembles(List<Cell> cells) {
		boolean alike = cells.size() >= FEWEST && this.worded.stream().anyMatch((row) -> {
			int needed = (Math.max(cells.size(), row.size()) * 2 + 2) / 3;
			return same(row, cells, cells.size() - needed);
		});
		return alike
				&& cells.stream().filter((cell) -> HeadingMarks.isNumberMark(cell.text())).count() * 2 < cells.size();
	}

	/** Whether all cells but so many say the same as the row. */
	private boolean same(Map<Integer, String> row, List<Cell> cells, int others) {
		int left = others;
		for (int i = 0; i < cells.size() && left >= 0; i++) {
			String heading = row.get(cells.get(i).column());
			left -= (heading != null && heading.equals(plain(cells, i))) ? 0 : 1;
		}
		return left >= 0;
	}

	private String plain(List<Cell> asked, int place) {
		if (!asked.equals(this.lastRow)) {
			this.lastRow = asked;
			this.lastTexts = new String[asked.size()];
		}
		String text = this.lastTexts[place];
		if (text == null) {
			text = plain(asked.get(place));
			this.lastTexts[place] = text;
		}
		return text;
	}

	/** Whether a row holds nothing but lines of the title. */
	boolean repeatsTitle(List<Cell> cells) {
		int place = 0;
		while (place < cells.size() && this.title.contains(plain(cells, place))) {
			place++;
		}
		return place > 0 && place == cells.size();
	}

	/** Whether a table found further down is but the next page of this one. */
	boolean isPage(Sheet sheet, Attempt next) {
		return sheet.rowNumbers(next.header().top(), next.header().bottom() + 1)
			.stream()
			.allMatch((row) -> repeats(sheet.row(row)))
				&& next.above().stream().allMatch((cell) -> this.title.contains(plain(cell)));
	}

}
