package id.selaras.batch;

import java.util.Optional;

import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.normalise.ValueChoice;
import id.selaras.plan.Period;

/** What someone typed as an answer, as the question takes it. */
final class Choice {

	private Choice() {
	}

	/**
	 * The choice, where the question can take it: one that was offered, by its code or by
	 * its name; or another number, period, agency or indicator.
	 */
	static Optional<String> of(Question question, String typed, KnownNames names) {
		String answer = typed.strip();
		Optional<String> offered = question.alternatives()
			.stream()
			.filter((alternative) -> answer.equals(alternative.choice()) || answer.equalsIgnoreCase(alternative.label())
					|| answer.equals(alternative.shown()))
			.map(Alternative::choice)
			.findFirst();
		return offered.isPresent() ? offered : another(question, answer, names);
	}

	private static Optional<String> another(Question question, String answer, KnownNames names) {
		if (question.isOfValue()) {
			return ValueChoice.plain(answer);
		}
		if (question.kind().equals(Question.WHICH_PERIOD)) {
			return Period.parse(answer).map(Period::toString);
		}
		boolean notInPlan = question.kind().equals(Question.WHICH_INDICATOR)
				&& answer.equals(Alternative.NOT_IN_PLAN.choice());
		return notInPlan ? Optional.of(answer) : names.code(question, answer);
	}

}
