package id.selaras.normalise.names;

import java.util.List;

/**
 * A short name that no table explains may be the first letters of an entry's words. Many
 * agencies share them, so they are offered and never taken: DKP is Ketahanan Pangan,
 * Kelautan Perikanan, or Kebudayaan Pariwisata.
 */
final class Initials {

	private static final int SHORTEST = 3;

	private Initials() {
	}

	static boolean areOf(Reading written, Listing listing) {
		if (written.words().size() != 1 || written.words().get(0).length() < SHORTEST) {
			return false;
		}
		String letters = written.words().get(0);
		return listing.readings().stream().map(Reading::words).anyMatch((words) -> initials(words).equals(letters));
	}

	private static String initials(List<String> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach((word) -> initials.append(word.charAt(0)));
		return initials.toString();
	}

}
