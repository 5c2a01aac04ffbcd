package id.selaras.normalise.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters, digits and signs of comparison; one case, no punctuation. */
final class Tokens {

	private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

	/** Before punctuation is dropped, or "s.d." would become SD. */
	private static final Pattern UP_TO = Pattern.compile("\\bs\\s?[./]\\s?d\\b\\.?");

	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}(?!\\d))");

	private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]{2,}|[\\s\u00a0&&[^ ]]");

	/**
	 * "Rata-rata" and "rata rata" are one word, as is "anak-anak"; words on either side
	 * of a bracket or stroke are two.
	 */
	private static final Pattern DOUBLED = Pattern
		.compile("(?<![\\p{L}\\p{N}])(\\p{L}{2,}+)(?: ?- ?| )\\1(?![\\p{L}\\p{N}])");

	private static final Pattern INITIALS = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?");

	private static final int SHORTEST_DOUBLED = 2;

	private static final String COMPARISONS = "<>\u2265\u2264+";

	private Tokens() {
	}

	/** Lower case and tidied, still with its punctuation. */
	static String tidy(String text) {
		String tidy = plainSigns(text).replace(">=", "\u2265").replace("<=", "\u2264").replace("&", " dan ");
		// most names hold neither, and each pattern costs a pass over all letters
		boolean dots = tidy.indexOf('.') >= 0;
		if (dots || tidy.indexOf('/') >= 0) {
			tidy = UP_TO.matcher(tidy).replaceAll(" sampai ");
		}
		if (dots) {
			tidy = THOUSANDS.matcher(tidy).replaceAll("");
		}
		if (hasUnusualBlanks(tidy)) {
			tidy = BLANKS.matcher(tidy).replaceAll(" ");
		}
		if (mayRepeatAWord(tidy)) {
			tidy = DOUBLED.matcher(tidy).replaceAll("$1");
		}
		return dots ? INITIALS.matcher(tidy).replaceAll((found) -> found.group().replace(".", "")) : tidy;
	}

	/** Several side by side, or one that is no plain blank. */
	private static boolean hasUnusualBlanks(String tidy) {
		char before = 'a';
		for (int at = 0; at < tidy.length(); at++) {
			char sign = tidy.charAt(at);
			if ((sign >= '\t' && sign <= '\r') || sign == '\u00a0' || (sign == ' ' && before == ' ')) {
				return true;
			}
			before = sign;
		}
		return false;
	}

	/** Whether two words that follow each other begin with the same letters. */
	private static boolean mayRepeatAWord(String tidy) {
		int word = 0;
		for (int at = 1; at < tidy.length(); at++) {
			if (!Character.isLetterOrDigit(tidy.charAt(at - 1)) && Character.isLetterOrDigit(tidy.charAt(at))) {
				if (tidy.regionMatches(at, tidy, word, SHORTEST_DOUBLED)) {
					return true;
				}
				word = at;
			}
		}
		return false;
	}

	private static String plainSigns(String text) {
		return isAscii(text) ? text.toLowerCase(Locale.ROOT)
				: DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
					.replaceAll("-");
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

	/** The tokens of a tidied text. */
	static List<String> of(String tidy) {
		String text = tidy.replace("%", " persentase ");
		List<String> tokens = new ArrayList<>();
		int start = 0;
		for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
			int sign = text.codePointAt(at);
			if (!isLetterOrNumber(sign)) {
				addToken(tokens, text, start, at);
				if (COMPARISONS.indexOf(sign) >= 0) {
					tokens.add(Character.toString(sign));
				}
				start = at + Character.charCount(sign);
			}
		}
		addToken(tokens, text, start, text.length());
		return tokens;
	}

	private static void addToken(List<String> tokens, String text, int start, int end) {
		if (end > start) {
			tokens.add(text.substring(start, end));
		}
	}

	/** As \\p{L} and \\p{N} of patterns have it. */
	private static boolean isLetterOrNumber(int sign) {
		if (sign < 128) {
			return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z');
		}
		int type = Character.getType(sign);
		return Character.isLetter(sign) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
				|| type == Character.OTHER_NUMBER;
	}

}
