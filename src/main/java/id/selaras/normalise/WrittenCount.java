package id.selaras.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** "12 dari 15": the count, or the percentage where the unit is one. */
final class WrittenCount {

	private static final Pattern SHAPE = Pattern.compile("(\\d+)\\s+dari\\s+(\\d+)(?:\\s+\\p{L}[^\\d]*)?");

	private static final int DECIMALS = 10;

	private WrittenCount() {
	}

	static @Nullable BigDecimal read(String raw, String unit) {
		Matcher shape = SHAPE.matcher(raw.strip().toLowerCase(Locale.ROOT));
		if (!shape.matches()) {
			return null;
		}
		BigDecimal part = new BigDecimal(shape.group(1));
		BigDecimal whole = new BigDecimal(shape.group(2));
		if (!Units.isPercent(unit)) {
			return part;
		}
		return (whole.signum() == 0) ? null
				: part.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
	}

}
