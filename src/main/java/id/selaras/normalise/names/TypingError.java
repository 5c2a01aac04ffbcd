package id.selaras.normalise.names;

import java.util.regex.Pattern;

/** How far two words are apart, in slips of the finger. */
final class TypingError {

	private static final int SHORTEST = 4;

	private static final int SHORTEST_OTHER = 5;

	/** Words at least this long may hold two slips. */
	private static final int LONG = 8;

	private static final Pattern ROMAN = Pattern.compile("[ivx]+");

	private TypingError() {
	}

	/**
	 * One or two slips, or 0 where the words are equal or too far apart. Neighbours that
	 * changed places are one slip.
	 */
	static int between(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int longer = Math.max(one.length(), other.length());
		int most = (shorter >= LONG && one.charAt(0) == other.charAt(0)) ? 2 : 1;
		if (shorter < SHORTEST || longer < SHORTEST_OTHER || longer - shorter > most || !isWord(one)
				|| !isWord(other)) {
			return 0;
		}
		int slips = slips(one, other);
		return (slips <= most) ? slips : 0;
	}

	private static boolean isWord(String word) {
		return word.chars().allMatch(Character::isLetter) && !ROMAN.matcher(word).matches();
	}

	private static int slips(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int same = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
				boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1);
				if (swapped) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}

}
