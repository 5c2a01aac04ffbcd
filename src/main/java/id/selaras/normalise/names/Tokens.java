package id.selaras.normalise.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters, digits and signs of comparison; one case, no punctuation. */
final class Tokens {

	private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

	/** Before punctuation is dropped, or "s.d." would become SD. */
	private static final Pattern UP_TO = Pattern.compile("\\bs\\s?[./]\\s?d\\b\\.?");

	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}(?!\\d))");

	private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

	/**
	 * "Rata-rata" and "rata rata" are one word, as is "anak-anak"; words on either side
	 * of a bracket or stroke are two.
	 */
	private static final Pattern DOUBLED = Pattern
		.compile("(?<![\\p{L}\\p{N}])(\\p{L}{2,})(?: ?- ?| )\\1(?![\\p{L}\\p{N}])");

	private static final Pattern INITIALS = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?");

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[<>\u2265\u2264+]");

	private Tokens() {
	}

	/** Lower case and tidied, still with its punctuation. */
	static String tidy(String text) {
		String tidy = DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
			.replaceAll("-")
			.replace(">=", "\u2265")
			.replace("<=", "\u2264")
			.replace("&", " dan ");
		tidy = THOUSANDS.matcher(UP_TO.matcher(tidy).replaceAll(" sampai ")).replaceAll("");
		tidy = BLANKS.matcher(tidy).replaceAll(" ");
		tidy = DOUBLED.matcher(tidy).replaceAll("$1");
		return INITIALS.matcher(tidy).replaceAll((found) -> found.group().replace(".", ""));
	}

	/** The tokens of a tidied text. */
	static List<String> of(String tidy) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(tidy.replace("%", " persentase "));
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
		return tokens;
	}

}
