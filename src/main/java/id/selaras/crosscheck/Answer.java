package id.selaras.crosscheck;

import java.util.List;

import id.selaras.receive.Submission;

/**
 * One requested form of one agency and what came for it.
 *
 * @param forms ids of which one answers
 * @param submissions what came, the ruling one first
 */
public record Answer(String agency, List<String> forms, AnswerState state, List<Submission> submissions) {

	public Answer {
		forms = List.copyOf(forms);
		submissions = List.copyOf(submissions);
	}

}
