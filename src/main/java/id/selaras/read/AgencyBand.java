package id.selaras.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * Pass: a row of a table's body that only names the agency of the rows below it, alone,
 * numbered, or behind a label.
 */
final class AgencyBand {

	/** "II", "B", "3." or a code before the name. */
	private static final Pattern ORDINAL = Pattern.compile("(?i)(?:[ivx]{1,5}|[a-z]|\\d{1,2})[.)]?|\\d(?:[.\\dx]{2,})");

	/** Names that are usual as one word or two. */
	private static final Pattern SHORT = Pattern
		.compile("(?i)(?:dis|din|bap|bal)\\p{L}{3,12}|bkd|bkpsdm|bpkad|bkad|bpbd|bpkpad|bppkad|dlh|dlhp?|dpu\\p{L}{0,4}"
				+ "|dpmptsp|dpmd|dp3a\\p{L}{0,6}|rsud|satpol(?: pp)?|setda|setwan|itda|kesbangpol|pdam");

	/** Ordinary words that begin like a short name. */
	private static final Pattern NO_SHORT = Pattern.compile("(?i)(?:distribusi|disiplin|diskusi|dinamika|dinamis"
			+ "|disabilitas|diseminasi|dispensasi|balita|balai|balita)\\b.*");

	private final Sheet sheet;

	private final int firstColumn;

	private final int lastColumn;

	/**
	 * Looks for agencies in a table.
	 * @param firstColumn the column that numbers rows, or -1
	 * @param lastColumn the column that names indicators: further right an agency is
	 * somebody's, not everybody's
	 */
	AgencyBand(Sheet sheet, int firstColumn, int lastColumn) {
		this.firstColumn = firstColumn;
		this.sheet = sheet;
		this.lastColumn = lastColumn;
	}

	/**
	 * The cell that names the agency.
	 * @param valued whether the row holds figures too
	 */
	Optional<Cell> in(List<Cell> row, boolean valued) {
		if (isLeft(row)) {
			return Optional.of(row.get(0));
		}
		if (valued || row.isEmpty() || row.size() > 3 || row.get(0).column() > this.lastColumn) {
			return Optional.empty();
		}
		Optional<Cell> labelled = FindAgency.labelled(this.sheet, row.get(0))
			.filter((cell) -> row.stream().skip(1).allMatch((other) -> isPartOf(other, cell)));
		return labelled.isPresent() ? labelled
				: LoneText.in(row)
					.filter((cell) -> cell.column() <= this.lastColumn)
					.filter((cell) -> FindAgency.isName(cell.text()) || isShort(cell.text()));
	}

	/** Where rows are numbered an agency is one, whatever stands beside it. */
	private boolean isLeft(List<Cell> row) {
		return !row.isEmpty() && row.get(0).column() == this.firstColumn && this.firstColumn < this.lastColumn
				&& row.stream().noneMatch((cell) -> cell.column() == this.lastColumn)
				&& FindAgency.isName(row.get(0).text());
	}

	private static boolean isPartOf(Cell other, Cell name) {
		return other.column() == name.column() || other.text().strip().equals(":");
	}

	private static boolean isShort(String text) {
		String name = FindAgency.withoutOrdinal(text);
		return SHORT.matcher(name).matches() && !NO_SHORT.matcher(name).matches();
	}

	static boolean isOrdinal(Cell cell) {
		return (cell.kind() == CellKind.TEXT || cell.kind() == CellKind.NUMBER)
				&& ORDINAL.matcher(cell.text().strip()).matches();
	}

}
