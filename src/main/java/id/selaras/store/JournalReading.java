package id.selaras.store;

import java.util.List;

/**
 * A verified journal.
 *
 * @param torn bytes of a last line that was never finished, as after a kill; they were
 * left out, were never acknowledged, and are cut off before the next line is written
 */
public record JournalReading(List<JournalLine> lines, int torn) {

	public JournalReading {
		lines = List.copyOf(lines);
	}

	long lastSequence() {
		return this.lines.isEmpty() ? 0 : this.lines.get(this.lines.size() - 1).sequence();
	}

	String lastHash() {
		return this.lines.isEmpty() ? JournalLine.START : this.lines.get(this.lines.size() - 1).hash();
	}

}
