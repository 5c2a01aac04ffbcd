package id.selaras.normalise.values;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word behind a number that multiplies it, and what follows it.
 *
 * @param power of ten; 0 without such a word
 * @param full whether it is written in full, as "juta" is and "jt" is not
 */
record PowerWord(int power, boolean full, String rest) {

	private static final PowerWord NONE = new PowerWord(0, false, "");

	private static final int SHORTEST_IN_FULL = 4;

	private static final Pattern WORD = Pattern.compile(
			"\\s*(puluh|ratus|ribu|rb|juta|jt|miliar|milyar|milyard|miliard|triliun|trilyun|[mt](?=\\s*(?:\\(.*)?$))\\b\\.?",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("puluh", 1), Map.entry("ratus", 2),
			Map.entry("ribu", 3), Map.entry("rb", 3), Map.entry("juta", 6), Map.entry("jt", 6), Map.entry("miliar", 9),
			Map.entry("milyar", 9), Map.entry("milyard", 9), Map.entry("miliard", 9), Map.entry("m", 9),
			Map.entry("triliun", 12), Map.entry("trilyun", 12), Map.entry("t", 12));

	/**
	 * A lone "M" is a thousand million of rupiah, but a metre of anything else. Words
	 * multiply each other: "2 ratus juta".
	 */
	static PowerWord read(String text, boolean money) {
		Matcher word = WORD.matcher(text);
		if (!word.lookingAt()) {
			return NONE.before(text);
		}
		String written = word.group(1).toLowerCase(Locale.ROOT);
		if (!money && written.length() == 1) {
			return NONE.before(text);
		}
		PowerWord next = read(text.substring(word.end()), money);
		return new PowerWord(POWERS.getOrDefault(written, 0) + next.power,
				written.length() >= SHORTEST_IN_FULL && (next.power == 0 || next.full), next.rest);
	}

	private PowerWord before(String text) {
		return new PowerWord(this.power, this.full, text);
	}

}
