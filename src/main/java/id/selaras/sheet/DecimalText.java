package id.selaras.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * A number as the file writes it, and as a cell shows it. A spreadsheet keeps 15
 * significant digits; what is written beyond them is noise of binary fractions.
 *
 * @param written as in the file
 * @param number without trailing zeros; null for what a spreadsheet cannot hold
 * @param plain without exponent
 */
record DecimalText(String written, @Nullable BigDecimal number, String plain) {

	private static final MathContext DIGITS = new MathContext(15);

	/** Largest and smallest power of ten that a spreadsheet holds. */
	private static final int POWERS = 308;

	private static final int LONGEST = 400;

	private static final DecimalText ZERO = new DecimalText("0", BigDecimal.ZERO, "0");

	/**
	 * Reads a number.
	 * @throws NumberFormatException if it is none
	 */
	static DecimalText of(String written) {
		if (written.length() > LONGEST) {
			throw new NumberFormatException(written.substring(0, LONGEST));
		}
		DecimalText simple = simple(written);
		return (simple == null) ? any(written) : simple;
	}

	/**
	 * Up to 15 digits and a point, as nearly all numbers are written; null for others.
	 */
	private static @Nullable DecimalText simple(String written) {
		int length = written.length();
		int first = (length > 0 && written.charAt(0) == '-') ? 1 : 0;
		long unscaled = 0;
		int point = -1;
		for (int i = first; i < length; i++) {
			char letter = written.charAt(i);
			if (letter >= '0' && letter <= '9') {
				unscaled = unscaled * 10 + (letter - '0');
			}
			else if (letter == '.' && point < 0) {
				point = i;
			}
			else {
				return null;
			}
		}
		int digits = length - first - ((point < 0) ? 0 : 1);
		if (digits < 1 || digits > DIGITS.getPrecision()) {
			return null;
		}
		boolean asWritten = isPlain(written, first, point, length);
		if (unscaled == 0) {
			return ZERO;
		}
		int scale = (point < 0) ? 0 : length - 1 - point;
		while (unscaled % 10 == 0) {
			unscaled /= 10;
			scale--;
		}
		BigDecimal number = BigDecimal.valueOf((first == 0) ? unscaled : -unscaled, scale);
		return new DecimalText(written, number, asWritten ? written : number.toPlainString());
	}

	/** Neither needless zeros nor a point at either end. */
	private static boolean isPlain(String written, int first, int point, int length) {
		boolean start = written.charAt(first) != '0' || point == first + 1 || length == first + 1;
		boolean end = point < 0 || (written.charAt(length - 1) != '0' && point < length - 1);
		return start && end && point != first;
	}

	private static DecimalText any(String written) {
		BigDecimal number = new BigDecimal(written.strip()).round(DIGITS).stripTrailingZeros();
		long power = (long) number.precision() - number.scale();
		if (number.signum() == 0 || power < -POWERS) {
			return new DecimalText(written, BigDecimal.ZERO, "0");
		}
		if (power > POWERS + 1) {
			return new DecimalText(written, null, "#NUM!");
		}
		return new DecimalText(written, number, number.toPlainString());
	}

}
