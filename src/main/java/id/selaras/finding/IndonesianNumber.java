package id.selaras.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as an Indonesian reads them: dots for thousands, a comma for decimals. */
public final class IndonesianNumber {

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
