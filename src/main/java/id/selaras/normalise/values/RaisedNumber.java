package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * "10\u00b2": ten with the mark of a footnote, or a hundred. A raised one says the same
 * either way, and a number with decimals is not raised to a power.
 */
final class RaisedNumber {

	private static final Pattern SHAPE = Pattern
		.compile("(\\d{1,9})([\u00b2\u00b3\u2070\u2074-\u2079])(?![\u2070-\u2079\u00b2\u00b3\u00b9)]).*");

	private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

	private static final BigDecimal TEN = BigDecimal.TEN;

	private RaisedNumber() {
	}

	/** Null where no number is raised. */
	static @Nullable Meaning read(String tidied, WordSense sense) {
		if (!mayHoldOne(tidied)) {
			return null;
		}
		Matcher shape = SHAPE.matcher(tidied);
		NumberText number = shape.matches() ? NumberText.read(tidied, sense) : null;
		if (number == null) {
			return null;
		}
		BigDecimal base = new BigDecimal(shape.group(1));
		BigDecimal power = base.pow(RAISED.indexOf(shape.group(2)));
		List<Candidate> both = (base.compareTo(TEN) == 0)
				? List.of(Candidate.of(power, Say.POWER), Candidate.of(base, Say.FOOTNOTE))
				: List.of(Candidate.of(base, Say.FOOTNOTE), Candidate.of(power, Say.POWER));
		return new Meaning.Asked(Doubt.WHICH_NUMBER, both);
	}

	private static boolean mayHoldOne(String tidied) {
		for (int i = 0; i < tidied.length(); i++) {
			if (tidied.charAt(i) > '~') {
				return true;
			}
		}
		return false;
	}

}
