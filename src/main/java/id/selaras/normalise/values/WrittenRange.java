package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;

/** In which order the two bounds of a range were typed, which its value does not keep. */
public final class WrittenRange {

	private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");

	private WrittenRange() {
	}

	/**
	 * Above zero where the second bound is the larger, below zero where it is the
	 * smaller; zero where they are equal or the range has another unit than its text.
	 */
	public static int direction(String raw, Quantity.Range range) {
		Matcher number = NUMBER.matcher(Tidied.of(raw));
		if (range.low().compareTo(range.high()) == 0 || !number.find()) {
			return 0;
		}
		List<Digits> first = Digits.read(number.group());
		return isAmong(first, range.low()) ? 1 : isAmong(first, range.high()) ? -1 : 0;
	}

	private static boolean isAmong(List<Digits> readings, BigDecimal bound) {
		return readings.stream().anyMatch((digits) -> digits.number().compareTo(bound.abs()) == 0);
	}

}
