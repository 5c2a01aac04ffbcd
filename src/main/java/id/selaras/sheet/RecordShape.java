package id.selaras.sheet;

import java.util.List;

/**
 * What is remembered of a record once its cells are taken.
 *
 * @param row from 0, as Excel counts
 * @param line from 1
 * @param fields cut from it
 * @param filled fields up to the last one that holds something
 * @param cutNumbers places where the cut may be the comma of a decimal number
 * @param lines that it spans
 * @param linesWidth the number of fields of each of these lines if there were no quotes;
 * 0 where it differs
 */
record RecordShape(int row, int line, int fields, int filled, int cutNumbers, int lines, int linesWidth) {

	static RecordShape of(int row, TextRecord record) {
		List<Integer> delimiters = record.delimiters();
		boolean even = delimiters.stream().distinct().count() == 1;
		return new RecordShape(row, record.line(), record.fields().size(), record.filled(), record.cutNumbers(),
				delimiters.size(), even ? delimiters.get(0) + 1 : 0);
	}

	/** Titles are padded with empty fields to the width of the table. */
	boolean isMostlyFilled() {
		return this.filled * 2 > this.fields;
	}

	/** Whether a stray quote has perhaps swallowed lines of this many fields. */
	boolean mayBeSeveral(int width) {
		return this.lines > 1 && this.linesWidth == width && width > 1;
	}

}
