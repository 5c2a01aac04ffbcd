package id.selaras.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The letters of a text, one by one, with a way back to a marked one. A
 * {@link java.io.BufferedReader} takes a lock for each letter, which costs more than all
 * else that is done with it.
 */
final class LetterReader {

	private static final int CHUNK = 8_192;

	private final Reader text;

	/** How far behind the marked letter one may still go back. */
	private final int lookAhead;

	private char[] letters = new char[CHUNK];

	private int at;

	private int end;

	private int marked = -1;

	LetterReader(Reader text, int lookAhead) {
		this.text = text;
		this.lookAhead = lookAhead;
	}

	/** The next letter, or -1 behind the last. */
	int next() throws IOException {
		return (this.at < this.end || fill()) ? this.letters[this.at++] : -1;
	}

	/** Marks the letter that comes next. */
	void mark() {
		this.marked = this.at;
	}

	/** Goes back to the marked letter, which comes next once more. */
	void reset() {
		if (this.marked < 0) {
			throw new IllegalStateException("The marked letter is too far back");
		}
		this.at = this.marked;
	}

	private boolean fill() throws IOException {
		if (this.at - this.marked > this.lookAhead) {
			this.marked = -1;
		}
		int kept = (this.marked < 0) ? this.at : this.marked;
		System.arraycopy(this.letters, kept, this.letters, 0, this.end - kept);
		this.at -= kept;
		this.end -= kept;
		this.marked = Math.min(this.marked, 0);
		if (this.end == this.letters.length) {
			this.letters = Arrays.copyOf(this.letters, this.letters.length * 2);
		}
		int read = 0;
		while (read == 0) {
			read = this.text.read(this.letters, this.end, this.letters.length - this.end);
		}
		this.end += Math.max(read, 0);
		return read > 0;
	}

}
