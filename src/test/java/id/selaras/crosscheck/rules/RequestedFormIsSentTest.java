package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.submission;
import static org.assertj.core.api.Assertions.assertThat;

class RequestedFormIsSentTest implements RuleSample {

	@Override
	public Rule rule() {
		return new RequestedFormIsSent();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().asks("e81", "dlh"));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().asks("e81", "dinkes").form(form("e81")));
	}

	@Test
	void formThatDidNotCome() {
		assertThat(new Situation().asks("e81", "dlh").says(new RequestedFormIsSent()))
			.containsExactly("form-not-sent dlh {agency=Dinas Lingkungan Hidup, forms=e81}");
	}

	@Test
	void formThatIsHeldCame() {
		assertThat(new Situation().asks("e81", "dlh", "dinkes")
			.form(form("e81"))
			.sent(submission("dlh.xlsx", "dlh", "", null, SubmissionState.REFUSED))
			.says(new RequestedFormIsSent())).isEmpty();
	}

}
