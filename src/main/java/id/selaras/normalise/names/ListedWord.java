package id.selaras.normalise.names;

import java.util.Arrays;

/** A word of the entries of a list, and in which of them it stands. */
final class ListedWord {

	private final String text;

	/** One word, and what it weighs, as {@link NearNames} adds them up. */
	private final long sum;

	private final int letters;

	/** Numbers of the entries, once for each time that it stands there. */
	private int[] entries = new int[2];

	private int count;

	ListedWord(String text, long sum) {
		this.text = text;
		this.sum = sum;
		this.letters = TypingError.letters(text);
	}

	void add(int entry) {
		if (this.count == this.entries.length) {
			this.entries = Arrays.copyOf(this.entries, 2 * this.count);
		}
		this.entries[this.count++] = entry;
	}

	String text() {
		return this.text;
	}

	/** Whether another word of such letters may be this one, mistyped. */
	boolean mayBeMistyped(int lettersOfOther) {
		return TypingError.mayBeBetween(lettersOfOther, this.letters);
	}

	/**
	 * Notes for each of its entries that words of a name stand for this one.
	 * @param written the sum of those words
	 * @param explained by entry the words of the name that stand for some of its own
	 * @param explaining by entry those that they stand for
	 */
	void explain(long written, long[] explained, long[] explaining) {
		for (int at = 0; at < this.count; at++) {
			int entry = this.entries[at];
			explained[entry] += written;
			explaining[entry] += this.sum;
		}
	}

}
