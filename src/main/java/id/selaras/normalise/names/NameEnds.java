package id.selaras.normalise.names;

/**
 * The first and last letters of a name. Names that are equal but for case, punctuation
 * and doubled words have the same ends, so that only those few need to be tidied which
 * can be meant.
 */
final class NameEnds {

	private static final int LETTERS = 2;

	/** What is written out, joined or dropped when a name is tidied. */
	private static final String REWRITTEN = "&%<>+./";

	private NameEnds() {
	}

	static String of(String name) {
		return isRewritten(name) ? ends(plain(name)) : ends(name);
	}

	/** The name tidied, without punctuation. */
	static String plain(String name) {
		return String.join(" ", Tokens.of(Tokens.tidy(name)));
	}

	private static boolean isRewritten(String name) {
		for (int i = 0; i < name.length(); i++) {
			char sign = name.charAt(i);
			if (sign > 127 || REWRITTEN.indexOf(sign) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static String ends(String name) {
		StringBuilder ends = new StringBuilder(2 * LETTERS);
		for (int i = 0; i < name.length() && ends.length() < LETTERS; i++) {
			add(ends, name.charAt(i));
		}
		int first = ends.length();
		for (int i = name.length() - 1; i >= 0 && ends.length() < first + LETTERS; i--) {
			add(ends, name.charAt(i));
		}
		return ends.toString();
	}

	private static void add(StringBuilder ends, char sign) {
		if (Character.isLetterOrDigit(sign)) {
			ends.append(Character.toLowerCase(sign));
		}
	}

}
