package id.selaras.crosscheck.rules;

import id.selaras.crosscheck.Situation;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.submission;
import static org.assertj.core.api.Assertions.assertThat;

class RequestedFormIsSentTest {

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
