package id.selaras.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What an officer enters in a cell: the text, and the number where it is one. Whether a
 * number becomes a numeric cell or typed text is decided by the {@link Hand}.
 */
record Typed(String text, @Nullable BigDecimal number, int decimals) {

	static final Typed BLANK = new Typed("", null, 0);

	static Typed number(BigDecimal value, int decimals, boolean grouped) {
		BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
		String pattern = (grouped ? "%,." : "%.") + decimals + "f";
		return new Typed(indonesian(String.format(Locale.ROOT, pattern, rounded)), rounded, decimals);
	}

	static Typed rupiah(BigDecimal value) {
		return number(value, 0, true);
	}

	/**
	 * A text as it stands; with a decimal comma and no dot it is a number as well.
	 */
	static Typed of(String text) {
		if (!text.matches("-?\\d{1,15}(,\\d+)?")) {
			return new Typed(text, null, 0);
		}
		BigDecimal value = new BigDecimal(text.replace(',', '.'));
		return new Typed(text, value, value.scale());
	}

	private static String indonesian(String text) {
		return text.replace(',', '_').replace('.', ',').replace('_', '.');
	}

}
