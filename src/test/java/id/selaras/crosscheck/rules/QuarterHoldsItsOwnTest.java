package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class QuarterHoldsItsOwnTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").adding(true, false).targets(2023, "400").planned();

	@Override
	public Rule rule() {
		return new QuarterHoldsItsOwn();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE)
			.form(form("e81", row(8, "IK-1", "realised.q1.k=90", "realised.q2.k=190", "realised.q3.k=300",
					"realised.q4.k=380"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.form(form("e81",
							row(8, "IK-1", "realised.q1.k=90", "realised.q2.k=100", "realised.q3.k=110",
									"realised.q4.k=120"))),
				new Situation().plan(ONE)
					.form(form("e81",
							row(8, "IK-1", "realised.q1.k=190", "realised.q2.k=180", "realised.q3.k=300",
									"realised.q4.k=380"))),
				new Situation().plan(AnIndicator.of("IK-1").targets(2023, "400").planned())
					.form(form("e81", row(8, "IK-1", "realised.q1.k=90", "realised.q2.k=190", "realised.q3.k=300",
							"realised.q4.k=380"))));
	}

	@Test
	void namesSumAndTarget() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("quarter-holds-sum-so-far F!D8 {indicator=Indikator IK-1, sum=960, target=400}");
	}

}
