package id.selaras.sheet;

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

	/** Without blank ones. */
	private final List<RecordShape> records;

	private final boolean comma;

	/** The record from which on the others are measured, or -1. */
	private final int head;

	RecordWidths(List<RecordShape> records, char delimiter) {
		this.records = records;
		this.comma = delimiter == ',';
		int common = commonWidth();
		int head = 0;
		while (head < this.records.size() && this.records.get(head).fields() < common) {
			head++;
		}
		this.head = head;
	}

	/**
	 * The width of most records, padded titles left aside. Of equals the one that comes first,
	 * which the heading has.
	 */
	private int commonWidth() {
		Map<Integer, Integer> counts = new LinkedHashMap<>();
		this.records.forEach((record) -> counts.merge(record.fields(), record.isMostlyFilled() ? 1 : 0, Integer::sum));
		int common = 0;
		int most = 0;
		for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
			if (count.getValue() > most) {
				common = count.getKey();
				most = count.getValue();
			}
		}
		return common;
	}

	void say(Remarks remarks) {
		if (this.head >= this.records.size()) {
			return;
		}
		refuseIfAllAreTorn();
		RecordShape heading = this.records.get(this.head);
		int end = endOfTable(heading);
		for (int i = this.head + 1; i < this.records.size(); i++) {
			RecordShape record = this.records.get(i);
			if (record.mayBeSeveral(heading.fields())) {
				remarks.add(new LinesInQuotes(record.line(), record.lines()), record.row(), 0);
			}
			if (record.filled() > heading.fields()) {
				int surplus = record.filled() - heading.fields();
				boolean torn = this.comma && record.cutNumbers() >= surplus;
				remarks.add(
						torn ? new TornNumber(record.line(), record.filled(), heading.fields())
								: new UnequalFields(record.line(), record.filled(), heading.fields()),
						record.row(), torn ? 0 : heading.fields());
			}
			else if (record.fields() < heading.filled() && i < end) {
				remarks.add(new UnequalFields(record.line(), record.fields(), heading.filled()), record.row(),
						record.fields());
			}
		}
	}

	/** Behind the last record of full width come notes and signatures. */
	private int endOfTable(RecordShape heading) {
		int end = this.records.size();
		while (this.records.get(end - 1).fields() < heading.filled()) {
			end--;
		}
		while (end < this.records.size() && this.records.get(end).filled() > 1
				&& this.records.get(end).row() == this.records.get(end - 1).row() + 1) {
			end++;
		}
		return end;
	}

	/**
	 * Where a heading is followed by records that are all wider, each by numbers that a
	 * decimal comma may have torn, no cut can be trusted.
	 */
	private void refuseIfAllAreTorn() {
		if (!this.comma || this.head == 0) {
			return;
		}
		RecordShape above = this.records.get(this.head - 1);
		RecordShape first = this.records.get(this.head);
		int surplus = first.fields() - above.fields();
		if (above.fields() > 1 && above.filled() == above.fields()
				&& this.records.stream()
					.filter((record) -> record.fields() == first.fields())
					.allMatch((record) -> record.cutNumbers() >= surplus)) {
			throw new RefusedException(
					new Refusal(RefusalReason.DELIMITER, Cell.reference(first.row(), 0), first.line()));
		}
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris {line} terbagi menjadi {fields} kolom, padahal judul tabel berisi {expected} kolom.",
			english = "Line {line} falls into {fields} columns, yet the heading of the table has {expected}.",
			advice = "Periksa pemisah kolom di baris itu; lebih aman simpan sebagai .xlsx.",
			adviceEnglish = "Look at what separates the columns in that line; saving as .xlsx is safer.")
	record UnequalFields(int line, int fields, int expected) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris {line} terbagi menjadi {fields} kolom, padahal judul tabel {expected}: mungkin koma desimal memecah angka.",
			english = "Line {line} falls into {fields} columns, the heading into {expected}: a decimal comma may tear a number.",
			advice = "Tulis angka itu di antara tanda kutip, atau simpan sebagai .xlsx.",
			adviceEnglish = "Put the number in quotes, or save the file as .xlsx.")
	record TornNumber(int line, int fields, int expected) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Tanda kutip menggabungkan {lines} baris, mulai dari baris {line}, menjadi satu baris tabel.",
			english = "Quotes join {lines} lines, from line {line} on, into one row.",
			advice = "Hapus tanda kutip yang bukan pembuka atau penutup teks; lebih aman simpan sebagai .xlsx.",
			adviceEnglish = "Delete quotes that neither open nor close a text; saving as .xlsx is safer.")
	record LinesInQuotes(int line, int lines) implements FindingFacts {
	}

}
