package id.selaras.crosscheck;

import java.util.List;

import id.selaras.receive.Submission;

/**
 * A request against what came.
 *
 * @param unasked submissions that answer no request, counted beside
 */
public record Completeness(List<Answer> answers, List<Submission> unasked) {

	public Completeness {
		answers = List.copyOf(answers);
		unasked = List.copyOf(unasked);
	}

	public int asked() {
		return this.answers.size();
	}

	public int count(AnswerState state) {
		return (int) this.answers.stream().filter((answer) -> answer.state() == state).count();
	}

}
