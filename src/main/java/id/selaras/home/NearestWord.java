package id.selaras.home;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant by a misspelt one. */
final class NearestWord {

	private static final int FARTHEST = 3;

	private NearestWord() {
	}

	/** Nothing where at least half of the letters would have to change. */
	static Optional<String> to(String word, Collection<String> known) {
		return known.stream()
			.filter((candidate) -> isNear(word, candidate))
			.min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

	private static boolean isNear(String word, String candidate) {
		int longer = Math.max(word.length(), candidate.length());
		// long words are far anyway, and must not cost time
		return Math.abs(word.length() - candidate.length()) <= FARTHEST && distance(word, candidate) <= FARTHEST
				&& distance(word, candidate) * 2 <= longer;
	}

	private static int distance(String first, String second) {
		String a = first.toLowerCase(Locale.ROOT);
		String b = second.toLowerCase(Locale.ROOT);
		int[] above = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[b.length()];
	}

}
