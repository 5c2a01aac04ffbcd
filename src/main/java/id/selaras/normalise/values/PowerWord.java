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

	private static final int SHORTEST_IN_FULL = 4;

	private static final Pattern WORD = Pattern.compile(
			"\\s*(ribu|rb|juta|jt|miliar|milyar|milyard|miliard|triliun|trilyun|[mt](?=\\s*(?:\\(.*)?$))\\b\\.?",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("ribu", 3), Map.entry("rb", 3),
			Map.entry("juta", 6), Map.entry("jt", 6), Map.entry("miliar", 9), Map.entry("milyar", 9),
			Map.entry("milyard", 9), Map.entry("miliard", 9), Map.entry("m", 9), Map.entry("triliun", 12),
			Map.entry("trilyun", 12), Map.entry("t", 12));

	/** A lone "M" is a thousand million of rupiah, but a metre of anything else. */
	static PowerWord read(String text, boolean money) {
		Matcher word = WORD.matcher(text);
		if (word.lookingAt()) {
			String written = word.group(1).toLowerCase(Locale.ROOT);
			if (money || written.length() > 1) {
				return new PowerWord(POWERS.getOrDefault(written, 0), written.length() >= SHORTEST_IN_FULL,
						text.substring(word.end()));
			}
		}
		return new PowerWord(0, false, text);
	}

}
