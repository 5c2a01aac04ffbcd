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

class SumHasAllItsQuartersTest implements RuleSample {

	private static final Indicator SUM = AnIndicator.of("IK-1").adding(true, false).targets(2023, "100").planned();

	private static final Indicator LAST = AnIndicator.of("IK-1").targets(2023, "100").planned();

	@Override
	public Rule rule() {
		return new SumHasAllItsQuarters();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(SUM)
			.form(form("e81",
					row(8, "IK-1", "realised.q1.k=10", "realised.q2.k=", "realised.q3.k=30", "realised.q4.k="))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(SUM)
					.form(form("e81",
							row(8, "IK-1", "realised.q1.k=10", "realised.q2.k=0", "realised.q3.k=30",
									"realised.q4.k=5"))),
				new Situation().plan(SUM)
					.in(2023, 3)
					.form(form("e81",
							row(8, "IK-1", "realised.q1.k=10", "realised.q2.k=0", "realised.q3.k=30",
									"realised.q4.k="))),
				new Situation().plan(SUM)
					.form(form("e81",
							row(8, "IK-1", "realised.q1.k=", "realised.q2.k=", "realised.q3.k=", "realised.q4.k="))),
				new Situation().plan(LAST)
					.form(form("e81", row(8, "IK-1", "realised.q1.k=10", "realised.q2.k=", "realised.q4.k=30"))));
	}

	@Test
	void countsTheEmptyOnes() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("quarter-of-sum-empty F!F8 {indicator=Indikator IK-1, quarters=2}");
	}

	@Test
	void quarterThatAnEarlierFormReported() {
		assertThat(new Situation().plan(SUM)
			.earlier(2023, 2, row(8, "IK-1", "realised.q2.k=20"))
			.form(form("e81",
					row(8, "IK-1", "realised.q1.k=10", "realised.q2.k=", "realised.q3.k=30", "realised.q4.k=5")))
			.says(rule())).isEmpty();
	}

}
