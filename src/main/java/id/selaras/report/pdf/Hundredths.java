package id.selaras.report.pdf;

import com.lowagie.text.pdf.ByteBuffer;

/**
 * Places and distances in hundredths of a point, as precise as the library's own.
 * Floating come only those: places on paper, no values.
 */
final class Hundredths {

	private static final int ONE = 100;

	private static final int DECIMAL = 10;

	private Hundredths() {
	}

	/** Of points, floating as the library measures. */
	static int of(float points) {
		return Math.round(points * ONE);
	}

	/** In points, with as many decimals as it has. */
	static void write(int hundredths, ByteBuffer page) {
		int rest = Math.abs(hundredths);
		if (hundredths < 0) {
			page.append_i('-');
		}
		writeWhole(rest / ONE, page);
		rest %= ONE;
		if (rest > 0) {
			page.append_i('.');
			page.append_i('0' + rest / DECIMAL);
			if (rest % DECIMAL > 0) {
				page.append_i('0' + rest % DECIMAL);
			}
		}
	}

	private static void writeWhole(int number, ByteBuffer page) {
		if (number >= DECIMAL) {
			writeWhole(number / DECIMAL, page);
		}
		page.append_i('0' + number % DECIMAL);
	}

}
