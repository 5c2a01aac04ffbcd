package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Period;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.submission;
import static org.assertj.core.api.Assertions.assertThat;

class FormWasAskedForTest implements RuleSample {

	@Override
	public Rule rule() {
		return new FormWasAskedFor();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().asks("e81", "disdik").form(form("e81", row(8, null))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().asks("e81", "dinkes").form(form("e81", row(8, null))),
				new Situation().asks("e81", "disdik")
					.sent(submission("a.xlsx", "dinkes", "e81", new Period(2023, 3), SubmissionState.LOADED)));
	}

	@Test
	void namesFormAndAgency() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("form-not-asked-for dinkes {form=e81, agency=Dinas Kesehatan}");
	}

}
