package id.selaras.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field of a column may hold, so far as it tells shifted rows from others. */
enum FieldKind {

	NUMBER, WORDS, ANY;

	/** Columns in which a number alone says nothing. */
	private static final Set<String> OF_WORDS = Set.of("indicator", "unit", "name", "programme", "objective",
			"responsible", "remark");

	/** A year may be a remark, and 0 is often written for no unit. */
	private static final Pattern NUMBER_ALONE = Pattern
		.compile("(?!(?:20\\d\\d|0)$)-?(?:[Rr][Pp]\\.?\\s*)?\\d[\\d.,]*\\s*%?");

	/** A text and a number, or two numbers, between which a delimiter was lost. */
	private static final Pattern GLUED = Pattern.compile(".*\\p{L}\\d+[.,]\\d+|\\p{L}{3,}\\d{2,}"
			+ "|(?!\\d{1,3}(?:,\\d{3})+$)\\d+,\\d+,\\d+|(?!\\d{1,3}(?:\\.\\d{3})+$)\\d+\\.\\d+\\.\\d+");

	/** What people write in place of a number. */
	private static final Pattern INSTEAD_OF_NUMBER = Pattern
		.compile("[-\\u2013. /]*|n/?a|nihil|kosong|(?:belum|blm|tidak|tdk|tak|tanpa)\\b.*|[a-d]{1,3}|w[td]p");

	static FieldKind of(String column) {
		return OF_WORDS.contains(column) ? WORDS : ANY;
	}

	/** Whether this content stands where none of its kind belongs. */
	boolean isContradictedBy(String text) {
		return switch (this) {
			case NUMBER -> isWord(text);
			case WORDS -> isNumber(text);
			case ANY -> false;
		};
	}

	/** Whether this content is what two columns held. */
	boolean isGlued(String text) {
		return this != ANY && mayBeGlued(text) && GLUED.matcher(text).matches();
	}

	/** It ends with a digit, and digits are not all of it. */
	private static boolean mayBeGlued(String text) {
		int digits = 0;
		while (digits < text.length() && isDigit(text.charAt(text.length() - 1 - digits))) {
			digits++;
		}
		return digits > 0 && digits < text.length();
	}

	private static boolean isDigit(char sign) {
		return sign >= '0' && sign <= '9';
	}

	static boolean isNumber(String text) {
		return !text.isEmpty() && mayBeginNumber(text.charAt(0)) && NUMBER_ALONE.matcher(text).matches();
	}

	private static boolean mayBeginNumber(char first) {
		return isDigit(first) || first == '-' || first == 'R' || first == 'r';
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	static boolean isWord(String text) {
		return !text.isEmpty() && !hasDigit(text)
				&& !INSTEAD_OF_NUMBER.matcher(text.toLowerCase(Locale.ROOT)).matches();
	}

}
