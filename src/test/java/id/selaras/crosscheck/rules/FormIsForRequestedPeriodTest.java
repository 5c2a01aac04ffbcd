package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Period;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.submission;
import static org.assertj.core.api.Assertions.assertThat;

class FormIsForRequestedPeriodTest implements RuleSample {

	@Override
	public Rule rule() {
		return new FormIsForRequestedPeriod();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().asks("e81", "dinkes")
			.sent(submission("baru.xlsx", "dinkes", "e81", new Period(2023, 3), SubmissionState.LOADED)));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().asks("e81", "dinkes").form(form("e81")));
	}

	@Test
	void newestFormOfOneWhoOwesIsForAnotherPeriod() {
		assertThat(new Situation().asks("e81", "dinkes")
			.sent(submission("lama.xlsx", "dinkes", "e81", new Period(2023, 2), SubmissionState.LOADED))
			.sent(submission("baru.xlsx", "dinkes", "e81", new Period(2023, 3), SubmissionState.LOADED))
			.says(new FormIsForRequestedPeriod()))
			.containsExactly("another-period dinkes {stated=Triwulan III Tahun 2023, asked=Triwulan IV Tahun 2023}");
	}

	@Test
	void historyOfOneWhoAnsweredIsNoMistake() {
		assertThat(new Situation().asks("e81", "dinkes")
			.form(form("e81"))
			.sent(submission("baru.xlsx", "dinkes", "e81", new Period(2023, 3), SubmissionState.LOADED))
			.says(new FormIsForRequestedPeriod())).isEmpty();
	}

	@Test
	void oneWhoSentNothingHasNoWrongPeriod() {
		assertThat(new Situation().asks("e81", "dinkes").says(new FormIsForRequestedPeriod())).isEmpty();
	}

}
