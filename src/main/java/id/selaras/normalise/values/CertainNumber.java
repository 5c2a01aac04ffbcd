package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;

/** A plain number in a cell, as far as it can be told without what surrounds it. */
public final class CertainNumber {

	private static final Pattern PLAIN = Pattern
		.compile("(?:rp\\s?\\.?)?\\s*(-?)\\s*(\\d(?:[\\d.,]*\\d)?)(?:,-|\\s*%)?", Pattern.CASE_INSENSITIVE);

	private CertainNumber() {
	}

	/** The number; where a separator may be either, that of the convention. */
	public static Optional<BigDecimal> read(Cell cell, Convention convention) {
		BigDecimal number = cell.number();
		if (cell.kind() == CellKind.NUMBER && number != null) {
			return NumberCell.isPercent(cell.format()) ? Optional.empty() : Optional.of(number);
		}
		if (cell.kind() != CellKind.TEXT) {
			return Optional.empty();
		}
		Matcher plain = PLAIN.matcher(Tidied.of(cell.text()));
		if (!plain.matches()) {
			return Optional.empty();
		}
		List<Digits> read = Digits.read(plain.group(2));
		return read.stream()
			.filter((digits) -> read.size() == 1 || digits.convention() == convention)
			.map((digits) -> plain.group(1).isEmpty() ? digits.number() : digits.number().negate())
			.findFirst();
	}

	/** The number where nothing about it is in doubt. */
	public static Optional<BigDecimal> read(Cell cell) {
		return read(cell, Convention.EITHER);
	}

}
