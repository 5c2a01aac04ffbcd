package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Digits with their separators, read in one way.
 *
 * @param convention by which they were read
 */
record Digits(BigDecimal number, Convention convention) {

	private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:,\\d+)?");

	private static final Pattern INDONESIAN = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+");

	private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+");

	private static final Pattern DOT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}");

	private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}");

	/**
	 * One mark before exactly three digits; less than one is a decimal, and a zero before
	 * a larger number says nothing.
	 */
	private static final Pattern UNDECIDED = Pattern.compile("0*[1-9]\\d{0,2}[.,]\\d{3}");

	private static final Pattern ONE_MARK = Pattern.compile("\\d+[.,]\\d+");

	/** All ways to read them, thousands by dot and decimals by comma first; or none. */
	static List<Digits> read(String digits) {
		if (areAll(digits)) {
			return List.of(new Digits(new BigDecimal(digits), Convention.EITHER));
		}
		if (digits.indexOf(' ') >= 0) {
			return SPACED.matcher(digits).matches() ? List.of(indonesian(digits.replace(" ", ""))) : List.of();
		}
		boolean dots = digits.indexOf('.') >= 0;
		boolean commas = digits.indexOf(',') >= 0;
		if (dots && (commas ? INDONESIAN : DOT_GROUPS).matcher(digits).matches()) {
			return List.of(indonesian(digits));
		}
		if (commas && (dots ? ENGLISH : COMMA_GROUPS).matcher(digits).matches()) {
			return List.of(english(digits));
		}
		if (dots && commas) {
			return List.of();
		}
		if (UNDECIDED.matcher(digits).matches()) {
			return List.of(indonesian(digits), english(digits));
		}
		if (ONE_MARK.matcher(digits).matches()) {
			return List.of((digits.indexOf(',') >= 0) ? indonesian(digits) : english(digits));
		}
		return List.of();
	}

	private static boolean areAll(String digits) {
		for (int i = 0; i < digits.length(); i++) {
			if (!Character.isDigit(digits.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static Digits indonesian(String digits) {
		return new Digits(new BigDecimal(digits.replace(".", "").replace(',', '.')), Convention.INDONESIAN);
	}

	private static Digits english(String digits) {
		return new Digits(new BigDecimal(digits.replace(",", "")), Convention.ENGLISH);
	}

}
