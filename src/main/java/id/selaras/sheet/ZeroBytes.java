package id.selaras.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Zero bytes at the start of a file, by whether they stand in even or odd places. UTF-16
 * has them all in one kind of place; a stray NUL in a text is alone.
 */
record ZeroBytes(int even, int odd, int pairs) {

	private static final int START = 8_192;

	static ZeroBytes of(byte[] bytes) {
		int[] zeros = new int[2];
		int looked = Math.min(bytes.length, START) & ~1;
		for (int i = 0; i < looked; i++) {
			zeros[i & 1] += (bytes[i] == 0) ? 1 : 0;
		}
		return new ZeroBytes(zeros[0], zeros[1], looked / 2);
	}

	@Nullable Charset wideCharset() {
		if (isWide(this.odd, this.even)) {
			return StandardCharsets.UTF_16LE;
		}
		return isWide(this.even, this.odd) ? StandardCharsets.UTF_16BE : null;
	}

	private boolean isWide(int high, int low) {
		return this.pairs > 0 && high * 3 >= this.pairs && low * 100 <= this.pairs;
	}

}
