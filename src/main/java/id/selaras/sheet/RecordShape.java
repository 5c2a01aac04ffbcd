package id.selaras.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is remembered of a record once its cells are taken.
 *
 * @param row from 0, as Excel counts
 * @param line from 1
 * @param fields cut from it
 * @param held which fields hold something
 * @param numbers how many of these hold a number; years are words, as headings name them
 * @param numbersColumns whether it only numbers the columns: 1, 2, 3
 * @param cutNumbers places where the cut may be the comma of a decimal number
 * @param lines that it spans
 * @param breaks line ends within its fields
 * @param inQuotes delimiters in the fields that span lines
 * @param joinsRows whether a line in quotes begins as rows do, with their number
 */
record RecordShape(int row, int line, int fields, BitSet held, int numbers, boolean numbersColumns, int cutNumbers,
		int lines, int breaks, int inQuotes, boolean joinsRows) {

	private static final Pattern NUMBER = Pattern
		.compile("(?!20\\d\\d$)[-+(]?\\s*(?:[Rr][Pp]\\.?\\s*)?[-+]?\\d[\\d.,]*\\s*%?\\)?");

	private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?\\s*(?:=.*)?");

	/** With fewer, a sentence has as many delimiters as a row. */
	private static final int FEWEST_COLUMNS = 3;

	static RecordShape of(int row, TextRecord record, char delimiter) {
		BitSet held = new BitSet();
		int numbers = 0;
		Matcher number = NUMBER.matcher("");
		for (int field = 0; field < record.fields().size(); field++) {
			String text = record.fields().get(field).strip();
			held.set(field, !text.isEmpty());
			numbers += (mayBeNumber(text) && number.reset(text).matches()) ? 1 : 0;
		}
		List<String> broken = record.fields().stream().filter((field) -> field.indexOf('\n') >= 0).toList();
		return new RecordShape(row, record.line(), record.fields().size(), held, numbers,
				numbersColumns(record.fields()), record.cutNumbers(), record.lines(), count(broken, '\n'),
				count(broken, delimiter), joinsRows(broken, delimiter));
	}

	/** Digits or a mark that may stand behind them. */
	private static boolean mayBeNumber(String text) {
		char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
		return (last >= '0' && last <= '9') || ".,%)".indexOf(last) >= 0;
	}

	private static boolean numbersColumns(List<String> fields) {
		int last = 0;
		int count = 0;
		for (String field : fields) {
			if (!field.isBlank()) {
				Matcher number = COLUMN_NUMBER.matcher(field.strip());
				if (!number.matches() || Integer.parseInt(number.group(1)) <= last) {
					return false;
				}
				last = Integer.parseInt(number.group(1));
				count++;
			}
		}
		return count >= FEWEST_COLUMNS;
	}

	private static int count(List<String> fields, char letter) {
		return (int) fields.stream().flatMapToInt(String::chars).filter((character) -> character == letter).count();
	}

	private static boolean joinsRows(List<String> fields, char delimiter) {
		if (fields.isEmpty()) {
			return false;
		}
		Pattern row = Pattern.compile("\\n\\s*\\d{1,4}\\.?\\s*" + Pattern.quote(String.valueOf(delimiter)));
		return fields.stream().anyMatch((field) -> row.matcher(field).find());
	}

	/** The number of fields up to the last one that holds something. */
	int filled() {
		return this.held.length();
	}

	/** Fields that hold no number. */
	int words() {
		return this.held.cardinality() - this.numbers;
	}

	boolean isWordsOnly() {
		return this.numbers == 0;
	}

	/** Whether it holds more than a line between the rows does. */
	boolean isFilled() {
		return this.numbers > 0 || this.held.cardinality() > 1;
	}

	/** Whether all fields up to the last hold words, as those of a heading do. */
	boolean isRowOfWords() {
		return isWordsOnly() && this.held.cardinality() == filled();
	}

	/**
	 * Whether a stray quote has perhaps swallowed lines of a table that is this wide: a
	 * text of several lines holds fewer delimiters.
	 */
	boolean mayBeSeveral(int width) {
		return this.joinsRows || (width >= FEWEST_COLUMNS && this.inQuotes * 2 > this.breaks * (width - 1));
	}

}
