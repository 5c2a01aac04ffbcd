package id.selaras.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as an Indonesian reads them: dots for thousands, a comma for decimals. */
public final class IndonesianNumber {

	private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");

	private IndonesianNumber() {
	}

	/** All decimals that the number has, without trailing zeros. */
	public static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return format(stripped, 0, Math.max(stripped.scale(), 0));
	}

	/** Exactly so many decimals, half up. */
	public static String withDecimals(BigDecimal number, int decimals) {
		return format(number.setScale(decimals, RoundingMode.HALF_UP), decimals, decimals);
	}

	/** Reads what {@link #plain} writes, also without the dots; nothing else. */
	public static Optional<BigDecimal> parse(String written) {
		String text = written.strip();
		return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
				: Optional.empty();
	}

	private static String format(BigDecimal number, int least, int most) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setGroupingSeparator('.');
		symbols.setDecimalSeparator(',');
		DecimalFormat format = new DecimalFormat("#,##0", symbols);
		format.setMinimumFractionDigits(least);
		format.setMaximumFractionDigits(most);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}

}
