package id.selaras.sheet;

/**
 * How many letters beyond ASCII are whole in UTF-8, and how many bytes belong to none.
 *
 * @param whole letters of two bytes or more
 * @param stray bytes beyond ASCII that form no letter
 */
record Utf8Letters(int whole, int stray) {

	static Utf8Letters of(byte[] bytes) {
		int whole = 0;
		int stray = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] >= 0) {
				continue;
			}
			int following = following(bytes[i]);
			if (following > 0 && continues(bytes, i + 1, following)) {
				whole++;
				i += following;
			}
			else {
				stray++;
			}
		}
		return new Utf8Letters(whole, stray);
	}

	boolean areMostlyWhole() {
		return this.whole > this.stray;
	}

	private static int following(byte first) {
		int value = first & 0xFF;
		if (value >= 0xC2 && value < 0xE0) {
			return 1;
		}
		if (value >= 0xE0 && value < 0xF0) {
			return 2;
		}
		return (value >= 0xF0 && value < 0xF5) ? 3 : 0;
	}

	private static boolean continues(byte[] bytes, int from, int count) {
		for (int i = from; i < from + count; i++) {
			if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
				return false;
			}
		}
		return true;
	}

}
