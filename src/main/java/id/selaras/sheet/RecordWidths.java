package id.selaras.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/**
 * Fifth pass over a text file: records that are wider or narrower than the heading, for
 * there the values may stand under wrong headings. Titles above the table and what stands
 * below it are let alone.
 */
final class RecordWidths {

	private static final int SEVERAL = 2;

	private static final int FEWEST_ALIKE = 3;

	/** Without blank ones. */
	private final List<RecordShape> records;

	private final boolean comma;

	private final BitSet misplaced = new BitSet();

	RecordWidths(List<RecordShape> records, char delimiter) {
		this.records = records;
		this.comma = delimiter == ',';
	}

	/** The rows whose values may stand under wrong headings. */
	BitSet say(Remarks remarks) {
		List<TableHead> heads = TableHead.of(this.records);
		if (heads.isEmpty()) {
			heads = List.of(new TableHead(0, 0, this.records.size(), commonWidth(), commonWidth()));
		}
		for (TableHead head : heads) {
			refuseIfAllAreTorn(head);
			say(head, remarks);
		}
		return this.misplaced;
	}

	/** Where there is no heading. */
	private int commonWidth() {
		Map<Integer, Integer> counts = new LinkedHashMap<>();
		this.records.forEach((record) -> counts.merge(record.fields(), 1, Integer::sum));
		int common = 0;
		for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
			common = (count.getValue() > counts.getOrDefault(common, 0)) ? count.getKey() : common;
		}
		return common;
	}

	private void say(TableHead head, Remarks remarks) {
		int end = endOfTable(head);
		int usual = usualWidth(head, end);
		for (int i = head.first(); i < head.next(); i++) {
			RecordShape record = this.records.get(i);
			if (record.mayBeSeveral(head.filled())) {
				remarks.add(new LinesInQuotes(record.line(), record.lines()), record.row(), 0);
				this.misplaced.set(record.row());
			}
			if (i < head.end()) {
				continue;
			}
			if (isTorn(record, head)) {
				remarks.add(new TornNumber(record.line(), record.fields(), head.filled()), record.row(), 0);
				this.misplaced.set(record.row());
			}
			else if (isTooWide(record, head)) {
				remarks.add(new UnequalFields(record.line(), record.filled(), head.filled()), record.row(),
						head.filled());
				this.misplaced.set(record.row());
			}
			else if (i < end && record.isFilled() && record.fields() < head.filled()) {
				remarks.add(new UnequalFields(record.line(), record.fields(), head.filled()), record.row(),
						record.fields());
			}
			else if (i < end && usual > 0 && record.numbers() > 0 && record.fields() != usual) {
				remarks.add(new UnequalFields(record.line(), record.fields(), usual), record.row(),
						Math.min(usual, record.fields()));
				this.misplaced.set(record.row(), record.fields() > usual);
			}
		}
	}

	/**
	 * The number of fields of nearly all records with values, empty ones at the end
	 * included; 0 where they differ.
	 */
	private int usualWidth(TableHead head, int end) {
		Map<Integer, Integer> counts = new HashMap<>();
		int valued = 0;
		for (RecordShape record : this.records.subList(head.end(), end)) {
			if (record.numbers() > 0) {
				counts.merge(record.fields(), 1, Integer::sum);
				valued++;
			}
		}
		int most = valued;
		return (valued < FEWEST_ALIKE) ? 0
				: counts.entrySet()
					.stream()
					.filter((count) -> count.getKey() >= head.filled())
					.filter((count) -> count.getValue() * 5 >= most * 4 || count.getValue() == most - 1)
					.mapToInt(Map.Entry::getKey)
					.findFirst()
					.orElse(0);
	}

	/**
	 * Cut more often than the heading, and often enough between two numbers: empty fields
	 * at its end do not tell which.
	 */
	private boolean isTorn(RecordShape record, TableHead head) {
		if (!this.comma || record.cutNumbers() == 0) {
			return false;
		}
		int surplus = Math.max(record.filled() - head.filled(), record.fields() - head.fields());
		return surplus > 0 && record.cutNumbers() >= surplus;
	}

	/**
	 * A note beside the table stands apart from it where all records are padded alike.
	 */
	private static boolean isTooWide(RecordShape record, TableHead head) {
		boolean apart = head.isPadded() && record.fields() <= head.fields() && !record.held().get(head.filled() - 1);
		return record.filled() > head.filled() && !apart;
	}

	/** Behind the last record of full width come notes and signatures. */
	private int endOfTable(TableHead head) {
		int end = head.next();
		while (end > head.end() && this.records.get(end - 1).fields() < head.filled()) {
			end--;
		}
		while (end < head.next() && this.records.get(end).filled() > 1
				&& (end == 0 || this.records.get(end).row() == this.records.get(end - 1).row() + 1)) {
			end++;
		}
		return end;
	}

	/** Where decimal commas tear most of the records, no cut can be trusted. */
	private void refuseIfAllAreTorn(TableHead head) {
		int torn = 0;
		int valued = 0;
		RecordShape first = null;
		for (RecordShape record : this.records.subList(head.end(), head.next())) {
			valued += record.isWordsOnly() ? 0 : 1;
			if (isTorn(record, head)) {
				torn++;
				first = (first == null) ? record : first;
			}
		}
		if (first != null && torn >= SEVERAL && torn * 2 > valued) {
			throw new RefusedException(
					new Refusal(RefusalReason.DELIMITER, Cell.reference(first.row(), 0), first.line()));
		}
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris {line} terbagi menjadi {fields} kolom, padahal judul tabel berisi {expected} kolom.",
			english = "Line {line} falls into {fields} columns, yet the heading of the table has {expected}.",
			advice = "Periksa pemisah kolom di baris itu; lebih aman simpan sebagai XLSX.",
			adviceEnglish = "Look at what separates the columns in that line; saving as XLSX is safer.")
	record UnequalFields(int line, int fields, int expected) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris {line} terbagi menjadi {fields} kolom, padahal judul tabel {expected}: mungkin koma desimal memecah angka.",
			english = "Line {line} falls into {fields} columns, the heading into {expected}: a decimal comma may tear a number.",
			advice = "Tulis angka itu di antara tanda kutip, atau simpan sebagai XLSX.",
			adviceEnglish = "Put the number in quotes, or save the file as XLSX.")
	record TornNumber(int line, int fields, int expected) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Tanda kutip menggabungkan {lines} baris, mulai dari baris {line}, menjadi satu baris tabel.",
			english = "Quotes join {lines} lines, from line {line} on, into one row.",
			advice = "Hapus tanda kutip yang bukan pembuka atau penutup teks; lebih aman simpan sebagai XLSX.",
			adviceEnglish = "Delete quotes that neither open nor close a text; saving as XLSX is safer.")
	record LinesInQuotes(int line, int lines) implements FindingFacts {
	}

}
