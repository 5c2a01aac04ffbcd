package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.finding.Text;
import id.selaras.plan.Unit;

/** What a cell of a number means: its number, or a hundred times it. */
final class NumberCell {

	/**
	 * A percent sign in quotes is decoration: the number is in percent points already.
	 */
	private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.");

	/** Beyond a thousand percent nobody reports. */
	private static final BigDecimal MOST_FOR_FORMAT = BigDecimal.TEN;

	private static final Text TIMES_HUNDRED = new Text("angka dengan format persen, dikali 100",
			"a number with a percent format, times 100");

	private NumberCell() {
	}

	static Meaning meaning(BigDecimal number, String format, Surroundings around) {
		Candidate plain = Candidate.of(number, Say.NUMBER);
		if (!isPercent(format)) {
			Meaning scaled = ScaledFormat.of(number, format, around.unit());
			return (scaled == null) ? Meaning.of(plain) : scaled;
		}
		BigDecimal hundredfold = number.movePointRight(2);
		Candidate times = Candidate.of(hundredfold, TIMES_HUNDRED);
		Unit unit = around.unit();
		if (unit.isOfNumbers() && !unit.isPercent()) {
			return new Meaning.Asked(Doubt.WHICH_UNIT, List.of(plain, times));
		}
		boolean plainFits = around.references().stream().anyMatch((reference) -> reference.fits(number));
		boolean timesFits = around.references().stream().anyMatch((reference) -> reference.fits(hundredfold));
		boolean doubtful = around.telling().isEmpty() ? number.abs().compareTo(MOST_FOR_FORMAT) > 0
				: plainFits && !timesFits;
		return doubtful ? new Meaning.Asked(Doubt.FRACTION_OR_PERCENT, List.of(plain, times)) : Meaning.of(times);
	}

	static boolean isPercent(String format) {
		return format.indexOf('%') >= 0 && DECORATION.matcher(format).replaceAll("").contains("%");
	}

}
