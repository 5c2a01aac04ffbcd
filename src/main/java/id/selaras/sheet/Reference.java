package id.selaras.sheet;

/**
 * The place that an A1 reference names; what no sheet of Excel has is refused.
 *
 * @param row from 0
 * @param column from 0
 */
record Reference(int row, int column) {

	static final int ROWS = 1_048_576;

	static final int COLUMNS = 16_384;

	static Reference of(CharSequence reference) {
		int letters = 0;
		int column = 0;
		for (; letters < reference.length() && isLetter(reference.charAt(letters)); letters++) {
			column = column * 26 + (reference.charAt(letters) & 0x1f);
			if (column > COLUMNS) {
				throw new RefusedException(RefusalReason.CORRUPT);
			}
		}
		int row = 0;
		for (int i = letters; i < reference.length(); i++) {
			int digit = reference.charAt(i) - '0';
			row = row * 10 + digit;
			if (digit < 0 || digit > 9 || row > ROWS) {
				throw new RefusedException(RefusalReason.CORRUPT);
			}
		}
		if (row == 0 || column == 0) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return new Reference(row - 1, column - 1);
	}

	/** {@code A1:C2}, or a single {@code A1}. */
	static Merge range(String range) {
		String plain = range.replace("$", "");
		int colon = plain.indexOf(':');
		Reference first = of((colon < 0) ? plain : plain.substring(0, colon));
		Reference last = (colon < 0) ? first : of(plain.substring(colon + 1));
		if (last.row < first.row || last.column < first.column) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return new Merge(first.row, last.row, first.column, last.column);
	}

	private static boolean isLetter(char letter) {
		return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
	}

}
