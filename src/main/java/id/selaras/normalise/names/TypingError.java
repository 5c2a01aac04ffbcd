package id.selaras.normalise.names;

import java.util.regex.Pattern;

/** How far two words are apart, in slips of the finger. */
final class TypingError {

	private static final int SHORTEST = 4;

	private static final int SHORTEST_OTHER = 5;

	/** Words at least this long may hold two slips. */
	private static final int LONG = 8;

	private static final int LONGEST_ROMAN = 5;

	private static final Pattern ROMAN = Pattern.compile("[ivx]+");

	private TypingError() {
	}

	/**
	 * One or two slips, or 0 where the words are equal or too far apart. Neighbours that
	 * changed places are one slip.
	 */
	static int between(String one, String other) {
		return between(one, other, 2);
	}

	/**
	 * As many slips at the most.
	 * @param most 1 or 2
	 */
	static int between(String one, String other, int most) {
		int shorter = Math.min(one.length(), other.length());
		int longer = Math.max(one.length(), other.length());
		int allowed = (shorter >= LONG && one.charAt(0) == other.charAt(0)) ? most : 1;
		if (shorter < SHORTEST || longer < SHORTEST_OTHER || longer - shorter > allowed || one.equals(other)) {
			return 0;
		}
		// legal and ilegal, emigrasi and imigrasi: few mistype the first letter
		boolean otherBeginning = one.charAt(0) != other.charAt(0)
				&& (one.charAt(0) != other.charAt(1) || one.charAt(1) != other.charAt(0));
		if (otherBeginning) {
			return 0;
		}
		int slips = slips(one, other, allowed);
		return (slips > 0 && isWord(one) && isWord(other)) ? slips : 0;
	}

	/** Which letters a word has, a bit each; letters that share one hide a difference. */
	static int letters(String word) {
		int letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1 << (word.charAt(i) % Integer.SIZE);
		}
		return letters;
	}

	/**
	 * Whether words of such letters may be two slips apart, or less: each brings in one
	 * letter at the most, and drops one.
	 */
	static boolean mayBeBetween(int letters, int other) {
		return Integer.bitCount(letters & ~other) <= 2 && Integer.bitCount(other & ~letters) <= 2;
	}

	/**
	 * How many, or 0 where there are more; what is the same from either end holds none.
	 */
	private static int slips(String one, String other, int allowed) {
		int shorter = Math.min(one.length(), other.length());
		int head = 0;
		while (head < shorter && one.charAt(head) == other.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		String left = one.substring(head, one.length() - tail);
		String otherLeft = other.substring(head, other.length() - tail);
		if (isOneSlip(left, otherLeft)) {
			return 1;
		}
		return (allowed == 2 && atMost(left, otherLeft, 2) == 2) ? 2 : 0;
	}

	/** A letter, or two neighbours that changed places. */
	private static boolean isOneSlip(String left, String otherLeft) {
		if (left.length() == 2 && otherLeft.length() == 2) {
			return left.charAt(0) == otherLeft.charAt(1) && left.charAt(1) == otherLeft.charAt(0);
		}
		return left.length() <= 1 && otherLeft.length() <= 1;
	}

	private static boolean isWord(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!Character.isLetter(word.charAt(i))) {
				return false;
			}
		}
		return word.length() > LONGEST_ROMAN || !ROMAN.matcher(word).matches();
	}

	/** How many, as far as there are not more. */
	private static int atMost(String one, String other, int most) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int same = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
				boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1);
				if (swapped) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > most) {
				return least;
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}

}
