package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** A range as officials type it: "3,9–4,4", "85-90", "0 - 5", "4,4 s/d 4,1". */
final class WrittenRange {

	private static final Pattern SHAPE = Pattern.compile(
			"(-?\\d[\\d.,]*)\\s*(?:[-\\u2013\\u2014]|s\\s?[/.]\\s?d\\.?|sampai(?: dengan)?)\\s*(-?\\d[\\d.,]*)\\s*%?");

	private WrittenRange() {
	}

	/** The range, lower bound first, or null where the text is none. */
	static Quantity.@Nullable Range read(String raw) {
		Matcher shape = SHAPE.matcher(raw.strip());
		if (!shape.matches()) {
			return null;
		}
		WrittenNumber one = WrittenNumber.read(shape.group(1));
		WrittenNumber other = WrittenNumber.read(shape.group(2));
		if (one == null || other == null || one.readings().size() != 1 || other.readings().size() != 1) {
			return null;
		}
		BigDecimal first = one.readings().get(0);
		BigDecimal second = other.readings().get(0);
		return new Quantity.Range(first.min(second), first.max(second));
	}

}
