package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Ranges as officials type them: "4.43-4.47", "85 s.d. 90", "antara 4 dan 7"; and cut
 * ones.
 */
final class RangeText {

	private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	/** "85 -> 90" is no range: the one became the other. */
	private static final Pattern UNTIL = Pattern.compile(
			"\\s*(?:\\bs\\s?[./]\\s?d\\b\\.?|\\bsd\\b|\\bsampai(?: dengan)?\\b|\\bhingga\\b|-(?!\\s*>)|~)\\s*",
			CASELESS);

	private static final Pattern BETWEEN = Pattern.compile("antara\\s+(.+?)\\s+(?:dan|sampai|-)\\s+(.+)", CASELESS);

	private static final Pattern RANKS = Pattern.compile("(?:peringkat|ranking|rangking|level|tingkat)\\s+(?=\\d)",
			CASELESS);

	/** A program's way of writing 0,00001 is no range of one to five. */
	private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?e[+-]\\d+", CASELESS);

	private static final Pattern CODE_LIKE = Pattern.compile("0\\d.*");

	private RangeText() {
	}

	/** Null where the text is no range. */
	static @Nullable Meaning read(String tidied, WordSense sense) {
		if (EXPONENT.matcher(tidied).matches()) {
			return null;
		}
		String text = RANKS.matcher(tidied).replaceFirst("");
		Matcher between = BETWEEN.matcher(text);
		if (between.matches()) {
			return range(between.group(1), between.group(2), sense);
		}
		Matcher until = UNTIL.matcher(text);
		while (until.find()) {
			String left = text.substring(0, until.start());
			String right = text.substring(until.end());
			Meaning range = (left.isBlank() || right.isBlank()) ? cut(left + right, until.group().strip(), left, sense)
					: range(left, right, sense);
			if (range != null) {
				return range;
			}
		}
		return null;
	}

	/** Only one bound is there; a dash before it is its sign. */
	private static @Nullable Meaning cut(String bound, String separator, String left, WordSense sense) {
		if (left.isBlank() && (separator.equals("-") || separator.equals("~"))) {
			return null;
		}
		NumberText number = NumberText.read(bound.strip(), sense);
		return (number == null) ? null
				: new Meaning.Asked(Doubt.RANGE_CUT, new NumberMeaning(number, sense).candidates());
	}

	private static @Nullable Meaning range(String left, String right, WordSense sense) {
		NumberText low = bound(left, sense);
		NumberText high = bound(right, sense);
		if (low == null || high == null) {
			return null;
		}
		// "1,2 - 1,5 juta": the word behind the second bound is meant for both
		NumberText first = (low.power() == 0 && low.words().isEmpty())
				? new NumberText(low.digits(), low.negative(), low.enclosed(), low.currency() || high.currency(),
						high.power(), high.isPowerInFull(), high.words(), low.bracket(), low.remark())
				: low;
		List<Candidate> ranges = new ArrayList<>();
		for (Candidate one : candidates(first, sense)) {
			for (Candidate other : candidates(high, sense)) {
				addRange(ranges, one, other);
			}
		}
		if (CellUnit.contradicts(high, sense)) {
			return new Meaning.Asked(Doubt.WHICH_UNIT, ranges);
		}
		return new Meaning.Readings(Doubt.WHICH_NUMBER, ranges, CellUnit.of(high, sense));
	}

	private static List<Candidate> candidates(NumberText bound, WordSense sense) {
		NumberText bare = new NumberText(bound.digits(), bound.negative() || bound.enclosed(), false, bound.currency(),
				bound.power(), bound.isPowerInFull(), bound.words(), "", "");
		return new NumberMeaning(bare, sense).candidates();
	}

	/** Both bounds are written by one hand: by the same convention. */
	private static void addRange(List<Candidate> ranges, Candidate one, Candidate other) {
		boolean opposed = one.convention() != Convention.EITHER && other.convention() != Convention.EITHER
				&& one.convention() != other.convention();
		if (!opposed && one.quantity() instanceof Quantity.Amount first
				&& other.quantity() instanceof Quantity.Amount second) {
			BigDecimal low = first.value().min(second.value());
			BigDecimal high = first.value().max(second.value());
			List<Text> steps = new ArrayList<>(one.steps());
			other.steps().stream().filter((step) -> !steps.contains(step)).forEach(steps::add);
			steps.remove(Say.READ_AS_NUMBER);
			steps.add(0, Say.RANGE);
			Convention convention = (one.convention() == Convention.EITHER) ? other.convention() : one.convention();
			ranges.add(new Candidate(new Quantity.Range(low, high), convention, steps, one.reason()));
		}
	}

	private static @Nullable NumberText bound(String text, WordSense sense) {
		return CODE_LIKE.matcher(text).matches() && text.indexOf(',') < 0 && text.indexOf('.') < 0 ? null
				: NumberText.read(text.strip(), sense);
	}

}
