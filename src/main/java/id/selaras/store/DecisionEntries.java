package id.selaras.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.normalise.Decision;

/** Decisions as they stand in the journal. */
final class DecisionEntries {

	static final String DECISION = "decision";

	static final String REVOCATION = "revocation";

	private DecisionEntries() {
	}

	static JournalEntry of(Decision decision) {
		Map<String, String> fields = new TreeMap<>();
		fields.put("identifier", decision.identifier());
		fields.put("question", decision.kind());
		fields.put("agency", decision.agency());
		fields.put("wording", decision.wording());
		fields.put("original", decision.original());
		fields.put("place", decision.place());
		fields.put("choice", decision.choice());
		fields.put("by", decision.by());
		fields.put("on", decision.day().toString());
		return JournalEntry.of(DECISION, fields);
	}

	static JournalEntry revocation(String identifier, String by, LocalDate day) {
		return JournalEntry.of(REVOCATION, Map.of("identifier", identifier, "by", by, "on", day.toString()));
	}

	/** What the lines of a journal come to. */
	static List<StoredDecision> replay(List<JournalLine> lines) {
		List<StoredDecision> decisions = new ArrayList<>();
		for (JournalLine line : lines) {
			if (line.kind().equals(DECISION)) {
				decisions.add(new StoredDecision(line.sequence(), decision(line), null, null));
			}
			else if (line.kind().equals(REVOCATION)) {
				decisions.replaceAll((decision) -> revokedBy(line, decision));
			}
		}
		return decisions;
	}

	private static Decision decision(JournalLine line) {
		return new Decision(field(line, "identifier"), field(line, "question"), field(line, "agency"),
				field(line, "wording"), field(line, "original"), field(line, "place"), field(line, "choice"),
				field(line, "by"), LocalDate.parse(field(line, "on")));
	}

	private static StoredDecision revokedBy(JournalLine line, StoredDecision decision) {
		boolean meant = decision.stands() && decision.decision().identifier().equals(field(line, "identifier"));
		return meant ? new StoredDecision(decision.sequence(), decision.decision(), field(line, "by"),
				LocalDate.parse(field(line, "on"))) : decision;
	}

	private static String field(JournalLine line, String name) {
		return line.fields().getOrDefault(name, "");
	}

}
