package id.selaras.normalise.names;

/**
 * The first and last letters of a name. Names that are equal but for case, punctuation
 * and doubled words have the same ends, so that only those few need to be tidied which
 * can be meant.
 */
final class NameEnds {

	private static final int LETTERS = 2;

	/** What is written out when a name is tidied. */
	private static final String REWRITTEN = "&%<>+";

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
			if (sign > 127 || REWRITTEN.indexOf(sign) >= 0 || ((sign == '.' || sign == '/') && isUpTo(name, i))) {
				return true;
			}
		}
		return false;
	}

	/** "S.d." and "s/d" become a word; no other dot or stroke does. */
	private static boolean isUpTo(String name, int mark) {
		int before = mark - 1;
		while (before >= 0 && Character.isWhitespace(name.charAt(before))) {
			before--;
		}
		int after = mark + 1;
		while (after < name.length() && Character.isWhitespace(name.charAt(after))) {
			after++;
		}
		return before >= 0 && after < name.length() && Character.toLowerCase(name.charAt(before)) == 's'
				&& Character.toLowerCase(name.charAt(after)) == 'd';
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
