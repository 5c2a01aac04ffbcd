package id.selaras.sheet;

/**
 * Bytes beyond ASCII, taken for Windows-1252: its letters stand singly among those of
 * ASCII. Greek, Cyrillic or Chinese, and what is no text, fill whole words.
 *
 * @param letters bytes beyond the signs and quotes of Windows-1252
 * @param crowded of these, those in rows of three and more
 * @param undefined bytes without a letter
 */
record WindowsLetters(int letters, int crowded, int undefined) {

	private static final int CROWD = 3;

	static WindowsLetters of(byte[] bytes) {
		int letters = 0;
		int crowded = 0;
		int undefined = 0;
		int row = 0;
		for (byte each : bytes) {
			int value = each & 0xFF;
			row = (value > 0xA0) ? row + 1 : 0;
			letters += (row > 0) ? 1 : 0;
			if (row >= CROWD) {
				crowded += (row == CROWD) ? CROWD : 1;
			}
			if (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D) {
				undefined++;
			}
		}
		return new WindowsLetters(letters, crowded, undefined);
	}

	boolean areLikely() {
		return this.crowded * 2 <= this.letters && this.undefined * 20 <= this.letters;
	}

}
