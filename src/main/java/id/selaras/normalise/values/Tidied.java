package id.selaras.normalise.values;

import java.util.regex.Pattern;

/** A text whose blanks, dashes and quotes are the plain ones. */
final class Tidied {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]+");

	private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uff0d]");

	private static final Pattern QUOTES = Pattern.compile("^['\u2018\u2019\"\u201c\u201d]+|[\"\u201c\u201d]+$");

	private Tidied() {
	}

	/** Superscripts stay as they are: made plain digits they would join the number. */
	static String of(String raw) {
		return isPlain(raw) ? raw.strip() : tidied(raw);
	}

	/** Most texts are: four passes over all letters are saved. */
	private static boolean isPlain(String raw) {
		char before = 'a';
		for (int i = 0; i < raw.length(); i++) {
			char sign = raw.charAt(i);
			if (sign < ' ' || sign > '~' || sign == '"' || sign == '\'' || (sign == ' ' && before == ' ')) {
				return false;
			}
			before = sign;
		}
		return true;
	}

	private static String tidied(String raw) {
		String text = DASHES.matcher(BLANKS.matcher(raw).replaceAll(" ")).replaceAll("-").strip();
		return wideDigits(QUOTES.matcher(text).replaceAll("").strip());
	}

	private static String wideDigits(String text) {
		StringBuilder plain = new StringBuilder(text);
		for (int i = 0; i < plain.length(); i++) {
			char letter = plain.charAt(i);
			if (letter >= '\uff10' && letter <= '\uff19') {
				plain.setCharAt(i, (char) (letter - '\uff10' + '0'));
			}
		}
		return plain.toString();
	}

}
