package id.selaras.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;

/**
 * Pass: a row of a table's body that only states year or quarter of the rows below it.
 */
final class PeriodBand {

	private static final int MOST_CELLS = 4;

	private static final Pattern LABEL = Pattern
		.compile("(?is)\\s*(?:periode|triwulan|tribulan|trw|tw|kuartal|tahun(?: anggaran)?)\\b.{0,60}");

	private static final Pattern YEAR_OR_QUARTER = Pattern.compile("20\\d\\d|[1-4]");

	private PeriodBand() {
	}

	/** The row as one text, in the place of its first cell. */
	static Optional<Cell> in(List<Cell> row) {
		boolean texts = !row.isEmpty() && row.size() <= MOST_CELLS && row.stream()
			.allMatch((cell) -> cell.kind() == CellKind.TEXT || YEAR_OR_QUARTER.matcher(cell.text()).matches());
		if (!texts || !LABEL.matcher(row.get(0).text()).matches()) {
			return Optional.empty();
		}
		String whole = row.stream().map((cell) -> cell.text().strip()).collect(Collectors.joining(" "));
		return FindStated.isIn(whole) ? Optional.of(Cell.text(row.get(0).row(), row.get(0).column(), whole))
				: Optional.empty();
	}

}
