package id.selaras.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The heading of a table in a text file, by which its records are measured. Titles above
 * it are not part of it, however many of them there are.
 *
 * @param first its first record
 * @param end the first record behind it
 * @param next the first record that is the next table's, or the number of records
 * @param filled fields up to its last text
 * @param fields cut from it, empty ones at its end included
 */
record TableHead(int first, int end, int next, int filled, int fields) {

	private static final int FEWEST_WORDS = 2;

	private static final int SURELY_HEADING = 3;

	/** A line above a table that holds no more is a title. */
	private static final int TITLE = 2;

	/** The headings of all tables in the file, none where there are no words. */
	static List<TableHead> of(List<RecordShape> records) {
		int most = records.stream().filter(RecordShape::isWordsOnly).mapToInt(RecordShape::words).max().orElse(0);
		List<TableHead> heads = new ArrayList<>();
		int first = 0;
		while (first < records.size() && !(records.get(first).isWordsOnly() && records.get(first).words() * 2 > most)) {
			first++;
		}
		while (first < records.size() && most >= FEWEST_WORDS) {
			TableHead head = from(records, first);
			heads.add(head);
			first = head.next;
		}
		return heads;
	}

	/** All lines without values belong to it: subheadings, numbers of columns. */
	private static TableHead from(List<RecordShape> records, int first) {
		RecordShape widest = records.get(first);
		int end = first;
		while (end < records.size() && (records.get(end).isWordsOnly() || numbersColumns(records.get(end), widest))) {
			widest = (records.get(end).filled() > widest.filled()) ? records.get(end) : widest;
			end++;
		}
		int next = end;
		while (next < records.size() && !begins(records, next, widest.filled())) {
			next++;
		}
		return new TableHead(first, end, next, widest.filled(), widest.fields());
	}

	private static boolean numbersColumns(RecordShape record, RecordShape heading) {
		return record.numbersColumns() && record.filled() <= heading.filled() && record.fields() >= heading.filled();
	}

	/** Whether another table begins here, behind a gap or a title. */
	private static boolean begins(List<RecordShape> records, int at, int width) {
		RecordShape record = records.get(at);
		if (at == 0 || at + 1 == records.size() || !record.isRowOfWords() || record.filled() < SURELY_HEADING
				|| record.filled() == width) {
			return false;
		}
		RecordShape above = records.get(at - 1);
		return above.row() + 1 < record.row() || above.held().cardinality() <= TITLE;
	}

	/** Whether empty fields behind the last heading are written out. */
	boolean isPadded() {
		return this.fields > this.filled;
	}

}
