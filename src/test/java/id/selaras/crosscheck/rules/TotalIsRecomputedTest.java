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

class TotalIsRecomputedTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").adding(true, true).planned();

	private static final Indicator STOCK = AnIndicator.of("IK-1").planned();

	@Override
	public Rule rule() {
		return new TotalIsRecomputed();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(
				new Situation().plan(STOCK)
					.form(form("e81",
							row(8, "IK-1", "until-last-year.rp=1000", "realised-year.rp=500",
									"realised-plan.rp=1600"))),
				new Situation().plan(ONE)
					.form(form("e81",
							row(8, "IK-1", "until-last-year.k=10", "realised-year.k=5", "realised-plan.k=51"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.form(form("e81",
							row(8, "IK-1", "until-last-year.k=10", "realised-year.k=5", "realised-plan.k=15"))),
				new Situation().plan(ONE)
					.form(form("e81",
							row(8, "IK-1", "until-last-year.k=10", "realised.q1.k=4", "realised-year.k=5",
									"realised-plan.k=14"))),
				new Situation().plan(STOCK)
					.form(form("e81",
							row(8, "IK-1", "until-last-year.k=10", "realised-year.k=15", "realised-plan.k=15"))));
	}

	@Test
	void rupiah() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("total-not-recomputed F!G8 {indicator=Nama 8, printed=1.600, proposal=1.500}");
	}

	@Test
	void whatAddsUp() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("total-not-recomputed F!G8 {indicator=Nama 8, printed=51, proposal=15}");
	}

}
