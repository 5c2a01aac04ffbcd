package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * Pass: where the lines that belong to a table begin above its header. What stands above
 * the first table of a sheet is all its own; further down the end of the table before has
 * to be told from the title of the next. Blank rows end no title: what stands beyond them
 * belongs to it where it names a form, an agency or a period.
 */
final class TitleBlock {

	private static final int ROWS_SEARCHED = 20;

	private static final int MOST_CELLS = 6;

	private static final Pattern LABEL = Pattern.compile(
			"(?i)(?:nama )?(?:opd|skpd|perangkat daerah|unit kerja|tahun|triwulan|periode|bidang|program|kegiatan)\\b.*:.*"
					+ "|(?i)(?:formulir|tabel|lampiran)\\b.*");

	private static final Pattern FIGURE = Pattern.compile("(?:rp\\.? *)?-?\\d[\\d.,]*(?: *%|,-)?");

	private static final Pattern YEAR_OR_QUARTER = Pattern.compile("20\\d\\d|[1-4]");

	private static final Pattern LISTED = Pattern.compile("\\s*(?:[-•\\u2013]|\\d{1,2}[.)]\\s).*", Pattern.DOTALL);

	private final Sheet sheet;

	private final FormTitles titles;

	private final FooterOpenings footers;

	TitleBlock(Sheet sheet, FormTitles titles, FooterOpenings footers) {
		this.sheet = sheet;
		this.titles = titles;
		this.footers = footers;
	}

	/** The first row of the title above a header, not before the given row. */
	int start(int from, int header) {
		List<Integer> rows = this.sheet.rowNumbers(Math.max(from, header - ROWS_SEARCHED), header);
		int start = header;
		boolean adjacent = true;
		int below = header;
		for (int i = rows.size() - 1; i >= 0; i--) {
			List<Cell> cells = this.sheet.row(rows.get(i));
			if (!mayBeTitle(cells)) {
				break;
			}
			adjacent &= rows.get(i) == below - 1;
			below = rows.get(i);
			if (adjacent || cells.stream().anyMatch(this::says)) {
				start = below;
			}
		}
		while (start > from && start < header && mayBeTitle(this.sheet.row(start - 1))) {
			start--;
		}
		return start;
	}

	private boolean says(Cell cell) {
		String text = cell.text().strip();
		return LABEL.matcher(text).matches() || this.titles.isTitle(text) || FindAgency.names(this.sheet, cell)
				|| FindStated.isIn(text);
	}

	/** Figures, footers, signatures and points of a list stand in no title. */
	private boolean mayBeTitle(List<Cell> cells) {
		return !cells.isEmpty() && cells.size() <= MOST_CELLS
				&& cells.stream().allMatch((cell) -> mayBeTitle(cell, cell.equals(cells.get(0))))
				&& !FooterLines.isSignature(cells) && this.footers.in(cells) == null;
	}

	private static boolean mayBeTitle(Cell cell, boolean first) {
		String text = cell.text().strip().toLowerCase(Locale.ROOT);
		boolean labelled = !first && YEAR_OR_QUARTER.matcher(text).matches();
		if (cell.kind() == CellKind.NUMBER) {
			return labelled || text.matches("20\\d\\d");
		}
		boolean figure = FIGURE.matcher(text).matches() && !labelled && !text.matches("20\\d\\d");
		return cell.kind() == CellKind.TEXT && !figure && (!LISTED.matcher(text).matches() || FindAgency.isName(text));
	}

	/** All words of the lines above a table and of the sheet's name. */
	static List<String> words(Sheet sheet, List<Cell> above) {
		List<String> words = new ArrayList<>(HeadingWords.of((sheet.name() == null) ? "" : sheet.name()));
		above.forEach((cell) -> words.addAll(HeadingWords.of(cell.text())));
		return words;
	}

}
