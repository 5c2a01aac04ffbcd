package id.selaras.sheet;

import java.util.Arrays;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * A text as it stands in an element or attribute, in a buffer that serves many of them in
 * turn.
 */
final class WrittenText extends TypedValueDecoder implements CharSequence {

	private char[] letters = new char[256];

	private int start;

	private int end;

	@Override
	public void decode(char[] from, int first, int after) {
		clear();
		append(from, first, after - first);
	}

	@Override
	public void decode(String from) {
		decode(from.toCharArray(), 0, from.length());
	}

	@Override
	public void handleEmptyValue() {
		clear();
	}

	void clear() {
		this.start = 0;
		this.end = 0;
	}

	void append(char[] from, int first, int length) {
		if (this.end + length > this.letters.length) {
			this.letters = Arrays.copyOf(this.letters, Math.max(this.end + length, this.letters.length * 2));
		}
		System.arraycopy(from, first, this.letters, this.end, length);
		this.end += length;
	}

	void append(WrittenText other) {
		append(other.letters, other.start, other.length());
	}

	/** Leaves out white space at both ends. */
	void strip() {
		while (this.end > this.start && isSpace(this.letters[this.end - 1])) {
			this.end--;
		}
		while (this.start < this.end && isSpace(this.letters[this.start])) {
			this.start++;
		}
	}

	private static boolean isSpace(char letter) {
		return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
	}

	/** The same for equal texts. */
	int hash() {
		int hash = 0;
		for (int i = this.start; i < this.end; i++) {
			hash = 31 * hash + this.letters[i];
		}
		return hash;
	}

	boolean is(String text) {
		int length = length();
		if (text.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (text.charAt(i) != this.letters[this.start + i]) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int length() {
		return this.end - this.start;
	}

	@Override
	public char charAt(int index) {
		return this.letters[this.start + index];
	}

	@Override
	public CharSequence subSequence(int from, int to) {
		return toString().substring(from, to);
	}

	@Override
	public String toString() {
		return new String(this.letters, this.start, length());
	}

}
