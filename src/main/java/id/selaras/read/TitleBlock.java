package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * Pass: where the lines that belong to a table begin above its header. What stands above
 * the first table of a sheet is all its own; further down the end of the table before has
 * to be told from the title of the next.
 */
final class TitleBlock {

	private static final int ROWS_SEARCHED = 15;

	private static final int MOST_CELLS = 6;

	private static final Pattern LABEL = Pattern.compile(
			"(?i)(?:nama )?(?:opd|skpd|perangkat daerah|unit kerja|tahun|triwulan|periode|bidang|program|kegiatan)\\b.*:.*"
					+ "|(?i)(?:formulir|tabel|lampiran)\\b.*");

	private TitleBlock() {
	}

	/** The first row of the title above a header, not before the given row. */
	static int start(Sheet sheet, int from, int header, FormTitles titles) {
		int start = header;
		for (int row : sheet.rowNumbers(Math.max(from, header - ROWS_SEARCHED), header)) {
			List<Cell> cells = sheet.row(row);
			if (mayBeTitle(cells)
					&& cells.stream().anyMatch((cell) -> isLabel(cell.text()) || titles.isTitle(cell.text()))) {
				start = row;
				break;
			}
		}
		while (start > from && mayBeTitle(sheet.row(start - 1)) && !FooterLines.isSignature(sheet.row(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean mayBeTitle(List<Cell> cells) {
		return !cells.isEmpty() && cells.size() <= MOST_CELLS
				&& cells.stream().allMatch((cell) -> cell.kind() == CellKind.TEXT || cell.text().matches("20\\d\\d"));
	}

	private static boolean isLabel(String text) {
		return LABEL.matcher(text.strip()).matches();
	}

	/** All words of the lines above a table and of the sheet's name. */
	static List<String> words(Sheet sheet, List<Cell> above) {
		List<String> words = new ArrayList<>(HeadingWords.of((sheet.name() == null) ? "" : sheet.name()));
		above.forEach((cell) -> words.addAll(HeadingWords.of(cell.text())));
		return words;
	}

}
