package id.selaras.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Fingerprint;
import id.selaras.home.Json;

/**
 * A line of a journal.
 *
 * @param sequence 1 for the first
 * @param time when it was written: the one thing here that depends on it
 * @param previous hash of the line before, or {@link #START}
 * @param hash over all that stands before it
 */
public record JournalLine(long sequence, Instant time, String kind, SortedMap<String, String> fields, String previous,
		String hash) {

	/** Stands before the first line. */
	static final String START = "0".repeat(64);

	public JournalLine {
		fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
	}

	static JournalLine after(long sequence, String previous, Instant time, JournalEntry entry) {
		SortedMap<String, String> fields = new TreeMap<>();
		entry.fields().forEach((name, value) -> fields.put(Columns.text(name), Columns.text(value)));
		String kind = Columns.text(entry.kind());
		return new JournalLine(sequence + 1, time, kind, fields, previous,
				hash(sequence + 1, time, kind, fields, previous));
	}

	boolean follows(long lastSequence, String lastHash) {
		return this.sequence == lastSequence + 1 && this.previous.equals(lastHash)
				&& this.hash.equals(hash(this.sequence, this.time, this.kind, this.fields, this.previous));
	}

	/** JSON escapes line ends, so that no value can look like a line. */
	String written() {
		return Json.text(this);
	}

	private static String hash(long sequence, Instant time, String kind, Map<String, String> fields, String previous) {
		List<String> parts = new ArrayList<>(List.of(previous, Long.toString(sequence), time.toString(), kind));
		fields.forEach((name, value) -> {
			parts.add(name);
			parts.add(value);
		});
		return Fingerprint.of(parts);
	}

}
