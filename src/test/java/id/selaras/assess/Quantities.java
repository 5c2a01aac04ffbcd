package id.selaras.assess;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Quantities as short texts: {@code 3.9}, {@code 3.9..4.4}, {@code WTP},
 * {@code B (62.40)}, {@code 'Tepat}.
 */
final class Quantities {

	private static final Pattern RANGE = Pattern.compile("([\\d.]*\\d)\\.\\.([\\d.]+)");

	private static final Pattern SCORED = Pattern.compile("(\\w+) \\(([\\d.]+)\\)");

	private Quantities() {
	}

	static @Nullable Quantity of(@Nullable String text) {
		if (text == null || text.isEmpty() || text.equals("-")) {
			return null;
		}
		if (text.startsWith("'")) {
			return new Quantity.Words(text.substring(1));
		}
		if (text.matches("-?\\d+(\\.\\d+)?")) {
			return new Quantity.Amount(new BigDecimal(text));
		}
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			return new Quantity.Range(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)));
		}
		Matcher scored = SCORED.matcher(text);
		return scored.matches() ? new Quantity.Grade(scored.group(1), new BigDecimal(scored.group(2)))
				: new Quantity.Grade(text, null);
	}

}
