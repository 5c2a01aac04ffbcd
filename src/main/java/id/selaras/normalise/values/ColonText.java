package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with colons: "1 : 30" is a ratio, "63:64" a range or a ratio, "1 : 30:1 : 31" a
 * range of ratios.
 */
final class ColonText {

	private static final String NUMBER = "\\s*(\\d(?:[\\d.,]*\\d)?)\\s*";

	private static final Pattern PAIR = Pattern.compile(NUMBER + ":" + NUMBER);

	private static final Pattern PAIRS = Pattern.compile(NUMBER + ":" + NUMBER + "[:-]" + NUMBER + ":" + NUMBER);

	private ColonText() {
	}

	/** Null where the text is none of them. */
	static @Nullable Meaning read(String tidied, WordSense sense) {
		Matcher pairs = PAIRS.matcher(tidied);
		if (pairs.matches()) {
			Candidate one = ratio(pairs.group(1), pairs.group(2));
			Candidate other = ratio(pairs.group(3), pairs.group(4));
			return one.means(other) ? Meaning.of(new Candidate(one.quantity(), one.convention(),
					List.of(Say.RATIO, Say.RATIO_TWICE), Say.RATIO_TWICE))
					: new Meaning.Asked(Doubt.WHICH_WORDS, List.of(one, other));
		}
		Matcher pair = PAIR.matcher(tidied);
		if (!pair.matches()) {
			return null;
		}
		boolean ofRatios = sense.unit().dimension() == Unit.Dimension.RATIO;
		if (ofRatios && pair.group(1).equals("1")) {
			return Meaning.of(ratio(pair.group(1), pair.group(2)));
		}
		return rangeOrRatio(Digits.read(pair.group(1)), Digits.read(pair.group(2)));
	}

	private static Meaning rangeOrRatio(List<Digits> left, List<Digits> right) {
		if (left.size() != 1 || right.size() != 1 || right.get(0).number().signum() == 0) {
			return Meaning.UNREADABLE;
		}
		BigDecimal one = left.get(0).number();
		BigDecimal other = right.get(0).number();
		return new Meaning.Asked(Doubt.RANGE_OR_RATIO,
				List.of(Candidate.of(new Quantity.Range(one.min(other), one.max(other)), Say.RANGE),
						Candidate.of(Numbers.quotient(one, other), Say.RATIO)));
	}

	private static Candidate ratio(String one, String other) {
		return Candidate.of(new Quantity.Words(one + " : " + other), Say.RATIO);
	}

}
