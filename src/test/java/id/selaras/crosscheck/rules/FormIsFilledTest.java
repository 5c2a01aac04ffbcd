package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class FormIsFilledTest implements RuleSample {

	@Override
	public Rule rule() {
		return new FormIsFilled();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(form("e81", row(8, "IK-1", "target.k=", "realised.q4.k="))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().form(form("e81", row(8, "IK-1", "target.k=", "realised.q4.k=0"))));
	}

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

	@Test
	void targetsThatWereHandedOutAreNoAnswer() {
		assertThat(new Situation()
			.form(form("e81", row(8, "IK-1", "target.k=80", "realised.q3.k=", "realised.q4.k=", "realised-year.k=0")))
			.says(new FormIsFilled())).containsExactly("form-sent-blank  {}");
	}

	@Test
	void formsThatAskForTargetsOnlyAreFilledByThem() {
		assertThat(new Situation().form(form("renja-targets", row(8, "IK-1", "target.k=80"))).says(new FormIsFilled()))
			.isEmpty();
	}

}
