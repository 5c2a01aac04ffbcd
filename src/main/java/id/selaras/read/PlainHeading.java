package id.selaras.read;

import java.util.Locale;

/**
 * What a cell of a header says: its letters and digits alone. A year that differs makes
 * another heading.
 */
final class PlainHeading {

	/** What belongs to a heading beside letters and digits. */
	private static final String MARKS = "%/+=";

	private final String plain;

	PlainHeading(String text) {
		this.plain = plain(text);
	}

	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
			int sign = text.codePointAt(at);
			if (isKept(sign)) {
				plain.appendCodePoint(sign);
			}
		}
		return plain.toString().toLowerCase(Locale.ROOT);
	}

	private static boolean isKept(int sign) {
		return HeadingWords.isLetterOrNumber(sign) || MARKS.indexOf(sign) >= 0;
	}

	boolean isNumberMark() {
		return HeadingMarks.isNumberMark(this.plain);
	}

	/**
	 * Whether a text says the same: most say something else from their first letter on.
	 */
	boolean isIn(String text) {
		int said = 0;
		for (int at = 0; at < text.length(); at++) {
			char sign = text.charAt(at);
			if (sign > 127) {
				return plain(text).equals(this.plain);
			}
			if (isKept(sign)) {
				if (said == this.plain.length() || this.plain.charAt(said) != Character.toLowerCase(sign)) {
					return false;
				}
				said++;
			}
		}
		return said == this.plain.length();
	}

}
