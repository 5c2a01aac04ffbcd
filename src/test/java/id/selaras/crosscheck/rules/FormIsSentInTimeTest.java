package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.submission;
import static org.assertj.core.api.Assertions.assertThat;

class FormIsSentInTimeTest implements RuleSample {

	@Override
	public Rule rule() {
		return new FormIsSentInTime();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().asks("e81", "dinkes")
			.sent(submission("2024-02-05/a.xlsx", "dinkes", "e81", Situation.PERIOD, SubmissionState.LOADED)));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().asks("e81", "dinkes")
			.sent(submission("2024-01-31/a.xlsx", "dinkes", "e81", Situation.PERIOD, SubmissionState.LOADED)));
	}

	@Test
	void firstFormAfterTheDeadline() {
		assertThat(new Situation().asks("e81", "dinkes")
			.sent(submission("2024-02-05/a.xlsx", "dinkes", "e81", Situation.PERIOD, SubmissionState.LOADED))
			.says(new FormIsSentInTime()))
			.containsExactly("form-sent-late dinkes {arrived=2024-02-05, deadline=2024-01-31}");
	}

	@Test
	void onTheDeadlineIsInTime() {
		assertThat(new Situation().asks("e81", "dinkes")
			.sent(submission("2024-01-31/a.xlsx", "dinkes", "e81", Situation.PERIOD, SubmissionState.LOADED))
			.says(new FormIsSentInTime())).isEmpty();
	}

	@Test
	void correctionAfterTheDeadlineIsNotLate() {
		assertThat(new Situation().asks("e81", "dinkes")
			.sent(submission("2024-02-05/b.xlsx", "dinkes", "e81", Situation.PERIOD, SubmissionState.LOADED))
			.sent(submission("2024-01-20/a.xlsx", "dinkes", "e81", Situation.PERIOD, SubmissionState.SUPERSEDED))
			.says(new FormIsSentInTime())).isEmpty();
	}

	@Test
	void unknownArrivalIsNotJudged() {
		assertThat(new Situation().asks("e81", "dinkes")
			.sent(submission("a.xlsx", "dinkes", "e81", Situation.PERIOD, SubmissionState.LOADED))
			.says(new FormIsSentInTime())).isEmpty();
	}

}
