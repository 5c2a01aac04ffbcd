package id.selaras.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * A number as the file writes it and as a cell shows it. A spreadsheet keeps 15
 * significant digits; what is written beyond them is noise of binary fractions.
 *
 * @param number without trailing zeros; null for what a spreadsheet cannot hold
 * @param plain without exponent
 */
record DecimalText(@Nullable BigDecimal number, String plain) {

	private static final MathContext DIGITS = new MathContext(15);

	/** The largest number of 15 digits. */
	private static final long LARGEST = 999_999_999_999_999L;

	/** What has 17 digits at most takes another and still fits into a long. */
	private static final long ROOM_FOR_A_DIGIT = 99_999_999_999_999_999L;

	/** Largest and smallest power of ten that a spreadsheet holds. */
	private static final int POWERS = 308;

	private static final int LONGEST = 400;

	private static final DecimalText ZERO = new DecimalText(BigDecimal.ZERO, "0");

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
	 * Digits, a point and a small exponent, as nearly all are written; null for others.
	 */
	private static @Nullable DecimalText simple(String written) {
		int length = written.length();
		int first = (length > 0 && written.charAt(0) == '-') ? 1 : 0;
		long unscaled = 0;
		int point = -1;
		int i = first;
		for (; i < length; i++) {
			char letter = written.charAt(i);
			if (letter >= '0' && letter <= '9' && unscaled <= ROOM_FOR_A_DIGIT) {
				unscaled = unscaled * 10 + (letter - '0');
			}
			else if (letter == '.' && point < 0) {
				point = i;
			}
			else {
				break;
			}
		}
		if (i - first == ((point < 0) ? 0 : 1)) {
			return null;
		}
		int scale = (point < 0) ? 0 : i - 1 - point;
		if (i < length) {
			int exponent = exponent(written, i);
			return (exponent == Integer.MAX_VALUE) ? null
					: rounded((first == 0) ? unscaled : -unscaled, scale - exponent, null);
		}
		boolean asShown = unscaled <= LARGEST && isPlain(written, first, point, length);
		return rounded((first == 0) ? unscaled : -unscaled, scale, asShown ? written : null);
	}

	/** Of one or two digits after an E; else the largest integer. */
	private static int exponent(String written, int at) {
		boolean negative = at + 1 < written.length() && written.charAt(at + 1) == '-';
		int digits = written.length() - at - (negative ? 2 : 1);
		if (written.charAt(at) != 'E' || digits < 1 || digits > 2) {
			return Integer.MAX_VALUE;
		}
		int exponent = 0;
		for (int i = written.length() - digits; i < written.length(); i++) {
			int digit = written.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return Integer.MAX_VALUE;
			}
			exponent = exponent * 10 + digit;
		}
		return negative ? -exponent : exponent;
	}

	private static DecimalText rounded(long signed, int places, @Nullable String plain) {
		if (signed == 0) {
			return ZERO;
		}
		long unscaled = signed;
		int scale = places;
		// in one step, as rounding what was rounded may go astray
		long unit = 1;
		while (Math.abs(unscaled / unit) > LARGEST) {
			unit *= 10;
			scale--;
		}
		unscaled = (unscaled + Long.signum(unscaled) * (unit / 2)) / unit;
		while (unscaled % 10 == 0) {
			unscaled /= 10;
			scale--;
		}
		BigDecimal number = BigDecimal.valueOf(unscaled, scale);
		return new DecimalText(number, (plain == null) ? number.toPlainString() : plain);
	}

	/** Neither needless zeros nor a point at either end. */
	private static boolean isPlain(String written, int first, int point, int length) {
		boolean start = written.charAt(first) != '0' || point == first + 1 || length == first + 1;
		boolean end = point < 0 || (written.charAt(length - 1) != '0' && point < length - 1);
		return start && end && point != first;
	}

	private static DecimalText any(String written) {
		BigDecimal number = new BigDecimal(written).round(DIGITS).stripTrailingZeros();
		long power = (long) number.precision() - number.scale();
		if (number.signum() == 0 || power < -POWERS) {
			return ZERO;
		}
		if (power > POWERS + 1) {
			return new DecimalText(null, "#NUM!");
		}
		return new DecimalText(number, number.toPlainString());
	}

}
