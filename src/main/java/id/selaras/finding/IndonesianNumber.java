package id.selaras.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as an Indonesian reads them: dots for thousands, a comma for decimals. */
public final class IndonesianNumber {

	private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");

	private static final int GROUP = 3;

	private IndonesianNumber() {
	}

	/** All decimals that the number has, without trailing zeros. */
	public static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return written((stripped.scale() < 0) ? stripped.setScale(0) : stripped);
	}

	/** Exactly so many decimals, half up. */
	public static String withDecimals(BigDecimal number, int decimals) {
		return written(number.setScale(decimals, RoundingMode.HALF_UP));
	}

	/** Reads what {@link #plain} writes, also without the dots; nothing else. */
	public static Optional<BigDecimal> parse(String written) {
		String text = written.strip();
		return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
				: Optional.empty();
	}

	/** By hand: this is called for each number of each line that is kept. */
	private static String written(BigDecimal number) {
		String digits = number.abs().toPlainString();
		int point = digits.indexOf('.');
		int whole = (point < 0) ? digits.length() : point;
		StringBuilder text = new StringBuilder(digits.length() + whole / GROUP + 1);
		if (number.signum() < 0) {
			text.append('-');
		}
		for (int i = 0; i < whole; i++) {
			if (i > 0 && (whole - i) % GROUP == 0) {
				text.append('.');
			}
			text.append(digits.charAt(i));
		}
		if (point >= 0) {
			text.append(',').append(digits, point + 1, digits.length());
		}
		return text.toString();
	}

}
