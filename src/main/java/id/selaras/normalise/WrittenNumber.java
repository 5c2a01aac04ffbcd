package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number as officials type it (domain.md 7): "75,5", "1.234.567,89", "Rp 4.500.000,-",
 * "85,25 %", "160 Orang".
 *
 * @param readings one where there is no doubt; two where a separator may be either
 * @param remark the words that stood behind the number
 */
record WrittenNumber(List<BigDecimal> readings, String remark) {

	private static final Pattern SHAPE = Pattern
		.compile("(?<open>\\()?\\s*(?<sign>[+-])?\\s*(?:rp\\.?\\s*)?(?<sign2>-)?\\s*"
				+ "(?<digits>\\d[\\d.,]*(?:\\s\\d{3})*)(?:,-|,=)?\\s*"
				+ "(?<scale>(?:ribu|rb|juta|jt|miliar|milyar|triliun|[mt](?=\\s*$))\\b\\.?)?\\s*(?<close>\\))?\\s*"
				+ "(?<remark>(?:%|[\\p{L}(*/][^\\d]*)?)");

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("ribu", 3), Map.entry("rb", 3),
			Map.entry("juta", 6), Map.entry("jt", 6), Map.entry("miliar", 9), Map.entry("milyar", 9), Map.entry("m", 9),
			Map.entry("triliun", 12), Map.entry("t", 12));

	/** Reads a text, or gives null where it is no number. */
	static @Nullable WrittenNumber read(String raw) {
		String text = raw.replace('\u00a0', ' ')
			.replace('\u2212', '-')
			.replace('\u2013', '-')
			.strip()
			.toLowerCase(Locale.ROOT)
			.replaceFirst("^minus\\s+-?", "-");
		Matcher shape = SHAPE.matcher(text);
		if (!shape.matches()) {
			return null;
		}
		List<BigDecimal> readings = separators(trimmed(shape.group("digits")));
		if (readings.isEmpty()) {
			return null;
		}
		boolean bracketed = shape.group("open") != null && shape.group("close") != null;
		boolean negative = bracketed || "-".equals(shape.group("sign")) || shape.group("sign2") != null;
		int power = power(shape.group("scale"));
		return new WrittenNumber(readings.stream()
			.map((reading) -> reading.scaleByPowerOfTen(power))
			.map((reading) -> negative ? reading.negate() : reading)
			.map(WrittenNumber::plain)
			.toList(), shape.group("remark").strip());
	}

	/** Scale zero for whole numbers, so that 1E+3 is never kept. */
	private static BigDecimal plain(BigDecimal number) {
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	private static int power(@Nullable String scale) {
		return (scale == null) ? 0 : POWERS.getOrDefault(scale.replace(".", ""), 0);
	}

	private static String trimmed(String digits) {
		return digits.replaceFirst("[.,]+$", "");
	}

	private static List<BigDecimal> separators(String digits) {
		if (digits.contains(" ")) {
			return digits.matches("\\d{1,3}( \\d{3})+(,\\d+)?")
					? List.of(new BigDecimal(digits.replace(" ", "").replace(',', '.'))) : List.of();
		}
		boolean dots = digits.contains(".");
		boolean commas = digits.contains(",");
		if (dots && commas) {
			return both(digits);
		}
		if (!dots && !commas) {
			return List.of(new BigDecimal(digits));
		}
		return one(digits, dots ? '.' : ',');
	}

	private static List<BigDecimal> both(String digits) {
		if (digits.matches("\\d{1,3}(\\.\\d{3})+,\\d+")) {
			return List.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
		}
		if (digits.matches("\\d{1,3}(,\\d{3})+\\.\\d+")) {
			return List.of(new BigDecimal(digits.replace(",", "")));
		}
		return List.of();
	}

	/**
	 * Several separators, each before three digits, part thousands. A single one before
	 * exactly three digits may be either, unless the number begins with zero.
	 */
	private static List<BigDecimal> one(String digits, char separator) {
		String decimal = digits.replace(separator, '.');
		String whole = digits.replace(String.valueOf(separator), "");
		String quoted = Pattern.quote(String.valueOf(separator));
		if (digits.indexOf(separator) != digits.lastIndexOf(separator)) {
			return digits.matches("\\d{1,3}(" + quoted + "\\d{3}){2,}") ? List.of(new BigDecimal(whole)) : List.of();
		}
		if (digits.matches("[1-9]\\d{0,2}" + quoted + "\\d{3}")) {
			BigDecimal thousands = new BigDecimal(whole);
			BigDecimal fraction = new BigDecimal(decimal);
			return (separator == '.') ? List.of(thousands, fraction) : List.of(fraction, thousands);
		}
		return decimal.matches("\\d+\\.\\d+") ? List.of(new BigDecimal(decimal)) : List.of();
	}

}
