package id.selaras.normalise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.selaras.finding.Fingerprint;

/** The decisions of one regency that stand; of several on one matter the last. */
public final class Decisions {

	public static final Decisions NONE = new Decisions(List.of());

	private final Map<DecisionKey, Decision> standing = new HashMap<>();

	/**
	 * Decisions that were not revoked.
	 * @param standing in the order in which they were made
	 */
	public Decisions(Collection<Decision> standing) {
		standing.forEach((decision) -> this.standing.put(decision.key(), decision));
	}

	/** The answer to a question, given to it or to one that asked the same. */
	public Optional<Decision> on(Question question) {
		return Optional.ofNullable(this.standing.get(question.key()));
	}

	/** What a wording was said to mean, before anyone looks for likeness. */
	public Optional<Decision> onWording(String kind, String agency, String wording) {
		// asked for each row of each form, mostly where nothing was decided yet
		return (wording.isBlank() || this.standing.isEmpty()) ? Optional.empty()
				: Optional.ofNullable(this.standing.get(DecisionKey.of(kind, agency, wording, "", "")));
	}

	/** Whether it is the last on its matter, so that it is the one that counts. */
	public boolean isLast(Decision decision) {
		return decision.equals(this.standing.get(decision.key()));
	}

	/** Of all that may change how a file is read. */
	public String fingerprint(String original) {
		return Fingerprint.of(this.standing.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().kind().equals(Decision.EXPLANATION))
			.filter((entry) -> entry.getKey().original().isEmpty() || entry.getKey().original().equals(original))
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.sorted()
			.toList());
	}

	/** Of all of them. */
	public String fingerprint() {
		return Fingerprint.of(this.standing.values().stream().map(Decision::toString).sorted().toList());
	}

}
