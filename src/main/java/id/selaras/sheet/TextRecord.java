package id.selaras.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * One record of a text file.
 *
 * @param line on which it begins, from 1
 * @param quoted which fields stood in quotes
 * @param stray which fields hold a quote that belongs to the text: it is not at both ends
 * @param lines that it spans
 */
record TextRecord(int line, List<String> fields, BitSet quoted, BitSet stray, int lines) {

	/** Blanks, other delimiters, signs beside an amount. */
	private static final String AROUND_NUMBERS = " \u00A0;|\t(%)'\"p";

	boolean isBlank() {
		return filled() == 0;
	}

	/** The number of fields up to the last one that holds something. */
	int filled() {
		int filled = this.fields.size();
		while (filled > 0 && this.fields.get(filled - 1).isBlank()) {
			filled--;
		}
		return filled;
	}

	/** Whether the end of this field may be the comma of a decimal number, as in 75,5. */
	boolean cutsNumber(int field) {
		return !isQuotedAround(field) && endsAsNumber(this.fields.get(field))
				&& startsAsNumber(this.fields.get(field + 1));
	}

	/** Whether a blank follows this field, as a comma is written in a sentence. */
	boolean cutsSentence(int field) {
		return !isQuotedAround(field) && this.fields.get(field + 1).startsWith(" ");
	}

	int cutNumbers() {
		int cut = 0;
		for (int field = 0; field + 1 < this.fields.size(); field++) {
			cut += cutsNumber(field) ? 1 : 0;
		}
		return cut;
	}

	private boolean isQuotedAround(int field) {
		return this.quoted.get(field) || this.quoted.get(field + 1);
	}

	/** Digits with dots of thousands, and not the end of a time or a word. */
	private static boolean endsAsNumber(String text) {
		int start = text.length();
		while (start > 0 && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
			start--;
		}
		boolean negative = start > 0 && text.charAt(start - 1) == '-';
		int before = negative ? start - 2 : start - 1;
		return start < text.length() && isDigit(text.charAt(text.length() - 1))
				&& (before < 0 || AROUND_NUMBERS.indexOf(text.charAt(before)) >= 0);
	}

	private static boolean startsAsNumber(String text) {
		int end = 0;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end > 0 && (end == text.length() || AROUND_NUMBERS.indexOf(text.charAt(end)) >= 0);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
