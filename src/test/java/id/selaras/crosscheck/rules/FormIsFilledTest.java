package id.selaras.crosscheck.rules;

import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class FormIsFilledTest {

	@Test
	void formWithoutAnyValue() {
		assertThat(new Situation().form(form("e81", row(8, "IK-1", "target.k=", "realised.q4.k=")))
			.says(new FormIsFilled())).containsExactly("form-sent-blank  {}");
	}

	@Test
	void oneValueIsEnough() {
		assertThat(new Situation().form(form("e81", row(8, "IK-1", "target.k=", "realised.q4.k=0")))
			.says(new FormIsFilled())).isEmpty();
	}

}
