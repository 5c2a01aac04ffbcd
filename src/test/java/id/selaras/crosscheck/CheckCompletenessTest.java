package id.selaras.crosscheck;

import java.util.List;

import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CheckCompletenessTest {

	private static final Submission LOADED = sent("a.xlsx", "dinkes", "e81", PERIOD, SubmissionState.LOADED);

	@Test
	void askedIsSentPlusHeldPlusMissing() {
		Completeness completeness = of(LOADED, sent("b.xlsx", "disdik", "", null, SubmissionState.REFUSED));
		assertThat(completeness.answers()).extracting(Answer::agency, Answer::state)
			.containsExactly(tuple("dinkes", AnswerState.SENT), tuple("disdik", AnswerState.HELD),
					tuple("dlh", AnswerState.MISSING));
		assertThat(completeness.asked()).isEqualTo(3);
		assertThat(completeness.count(AnswerState.SENT) + completeness.count(AnswerState.HELD)
				+ completeness.count(AnswerState.MISSING))
			.isEqualTo(completeness.asked());
		assertThat(completeness.unasked()).isEmpty();
	}

	@Test
	void loadedOneGoesBeforeThoseThatItSuperseded() {
		Submission old = sent("0.xlsx", "dinkes", "e81", PERIOD, SubmissionState.SUPERSEDED);
		assertThat(of(old, LOADED).answers().get(0).submissions()).containsExactly(LOADED, old);
	}

	@Test
	void waitingForItsPeriodIsHeld() {
		assertThat(states(sent("a.xlsx", "dinkes", "e81", null, SubmissionState.WAITING)))
			.containsExactly(AnswerState.HELD, AnswerState.MISSING, AnswerState.MISSING);
	}

	@Test
	void waitingForItsAgencyAnswersNobody() {
		Submission nobodys = sent("a.xlsx", "", "e81", PERIOD, SubmissionState.WAITING);
		Completeness completeness = of(nobodys);
		assertThat(completeness.count(AnswerState.MISSING)).isEqualTo(3);
		assertThat(completeness.unasked()).containsExactly(nobodys);
	}

	@Test
	void anotherPeriodOrFormAnswersNothing() {
		Submission period = sent("a.xlsx", "dinkes", "e81", new Period(2023, 3), SubmissionState.LOADED);
		Submission form = sent("b.xlsx", "dinkes", "quick-win", PERIOD, SubmissionState.LOADED);
		Submission held = sent("c.xlsx", "dinkes", "quick-win", PERIOD, SubmissionState.WAITING);
		Completeness completeness = of(period, form, held);
		assertThat(completeness.count(AnswerState.MISSING)).isEqualTo(3);
		assertThat(completeness.unasked()).containsExactly(period, form, held);
	}

	@Test
	void withoutRequestNothingIsAsked() {
		CheckInput input = new Situation().withoutRequest().sent(LOADED).input();
		assertThat(input.completeness().asked()).isZero();
		assertThat(input.completeness().unasked()).containsExactly(LOADED);
	}

	@Test
	void allAgenciesOrThoseNamed() {
		assertThat(new Situation().asks("e81", "dlh").input().completeness().answers()).extracting(Answer::agency)
			.containsExactly("dlh");
		assertThat(new Situation().asks("e81").input().completeness().asked()).isEqualTo(3);
	}

	private static List<AnswerState> states(Submission... submissions) {
		return of(submissions).answers().stream().map(Answer::state).toList();
	}

	private static Completeness of(Submission... submissions) {
		Situation situation = new Situation().asks("e81");
		List.of(submissions).forEach(situation::sent);
		return situation.input().completeness();
	}

	private static Submission sent(String path, String agency, String form, @Nullable Period period,
			SubmissionState state) {
		return Situation.submission(path, agency, form, period, state);
	}

}
