package id.selaras.normalise;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a decision holds for: a wording wherever the agency, or anyone in the regency,
 * writes it; or one place of one file, never another (design.md 5).
 */
record DecisionKey(String kind, String agency, String wording, String original, String place) {

	private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

	/** Case and blanks tell no two wordings apart; a different word does. */
	static DecisionKey of(String kind, String agency, String wording, String original, String place) {
		String plain = BLANKS.matcher(wording).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
		return plain.isEmpty() ? new DecisionKey(kind, "", "", original, place)
				: new DecisionKey(kind, agency, plain, "", "");
	}

}
