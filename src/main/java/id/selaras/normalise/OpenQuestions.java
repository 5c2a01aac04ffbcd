package id.selaras.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The questions of one file, and the answers that were given already. */
final class OpenQuestions {

	private final Decisions decisions;

	private final List<Question> open = new ArrayList<>();

	OpenQuestions(Decisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * The answer, or none: then the question is open. An answer that means nothing here,
	 * or no more, leaves it open.
	 */
	Optional<Decision> ask(Question question, Predicate<String> usable) {
		Optional<Decision> decision = this.decisions.on(question).filter((it) -> usable.test(it.choice()));
		if (decision.isEmpty()) {
			this.open.add(question);
		}
		return decision;
	}

	/** What a wording was said to mean. */
	Optional<Decision> decided(String kind, String agency, String wording) {
		return this.decisions.onWording(kind, agency, wording);
	}

	List<Question> open() {
		return this.open;
	}

}
