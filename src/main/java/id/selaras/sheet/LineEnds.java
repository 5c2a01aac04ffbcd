package id.selaras.sheet;

import java.io.IOException;
import java.io.Reader;

/**
 * Second pass over a text file: lines end with CR LF (Windows), LF (Linux) or CR alone
 * (old Macs), also in one file; from here on each ends with LF.
 */
final class LineEnds extends Reader {

	private final Reader text;

	private boolean afterReturn;

	LineEnds(Reader text) {
		this.text = text;
	}

	@Override
	public int read(char[] into, int offset, int length) throws IOException {
		int kept = 0;
		while (kept == 0) {
			int read = this.text.read(into, offset, length);
			if (read <= 0) {
				return read;
			}
			kept = unify(into, offset, read);
		}
		return kept;
	}

	private int unify(char[] letters, int offset, int length) {
		int kept = offset;
		for (int i = offset; i < offset + length; i++) {
			char letter = letters[i];
			if (letter != '\n' || !this.afterReturn) {
				letters[kept++] = (letter == '\r') ? '\n' : letter;
			}
			this.afterReturn = letter == '\r';
		}
		return kept - offset;
	}

	@Override
	public void close() throws IOException {
		this.text.close();
	}

	/** The line, from 1, on which a byte of a text in an 8-bit encoding stands. */
	static int lineOf(byte[] bytes, int place) {
		int line = 1;
		for (int i = 0; i < place; i++) {
			boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
			line += ends ? 1 : 0;
		}
		return line;
	}

}
