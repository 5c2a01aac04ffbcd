package id.selaras.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;

/** A text that stands alone in its row, but for a number or letter before it. */
final class LoneText {

	private static final Pattern PROGRAMME = Pattern.compile(
			"(?is)(?:[\\dx](?:\\.[\\dx]{1,4}){1,2}\\.?\\s+)?program(?:me)?\\b(?:\\s*(?:prioritas)?\\s*:)?\\s*(\\S.*)");

	private static final Pattern REMARK = Pattern.compile(
			"(?is)catatan\\b.*|(?:keterangan|ket\\.?|sumber(?: data)?|note|nb)\\s*[:\u2013-].*|[*(]\\s*\\*.*|\\*.*");

	private LoneText() {
	}

	static Optional<Cell> in(List<Cell> row) {
		boolean numbered = row.size() == 2 && AgencyBand.isOrdinal(row.get(0));
		boolean alike = row.size() > 1 && row.stream().map((cell) -> cell.text().strip()).distinct().count() == 1;
		if (alike) {
			return in(row.subList(0, 1));
		}
		Optional<Cell> last = (row.size() == 1 || numbered) ? Optional.of(row.get(row.size() - 1)) : Optional.empty();
		return last.filter((cell) -> cell.kind() == CellKind.TEXT && cell.text().chars().anyMatch(Character::isLetter));
	}

	/** Whether it is the name of a programme that stands over the rows below. */
	static boolean isProgramme(Cell cell) {
		return PROGRAMME.matcher(cell.text().strip()).matches();
	}

	/** The cell without the label "Program :". */
	static Cell programme(Cell cell) {
		Matcher programme = PROGRAMME.matcher(cell.text().strip());
		boolean labelled = programme.matches() && cell.text().strip().matches("(?is)program[^:]{0,12}:.*");
		return labelled ? new Cell(cell.row(), cell.column(), cell.kind(), programme.group(1), null, cell.style())
				: cell;
	}

	/** Whether it says something about the table rather than about its rows. */
	static boolean isRemark(Cell cell) {
		return REMARK.matcher(cell.text().strip()).matches();
	}

}
