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

class MoneyIsOfTheRightSizeTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").budgets(2023, "4000000").planned();

	@Override
	public Rule rule() {
		return new MoneyIsOfTheRightSize();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(
				new Situation().plan(ONE)
					.form(form("e81", row(8, "IK-1", "target.rp=4000000", "realised.q4.rp=3500000000"))),
				new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "target.rp=4000000", "realised.q4.rp=3500"))),
				new Situation().plan(ONE)
					.form(form("e81", row(8, "IK-1", "target.rp=4000", "realised.q4.rp=3500000"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.form(form("e81", row(8, "IK-1", "target.rp=3900000", "realised.q4.rp=3500000"))),
				new Situation().plan(ONE)
					.in(2023, 1)
					.form(form("e81", row(8, "IK-1", "target.rp=4000000", "realised.q1.rp=3500"))),
				new Situation().plan(AnIndicator.of("IK-1").planned())
					.form(form("e81", row(8, "IK-1", "target.rp=4", "realised.q4.rp=3500000"))));
	}

	@Test
	void tooLarge() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("money-too-large F!F8 {indicator=Nama 8, spent=3.500.000.000, budget=4.000.000}");
	}

	@Test
	void tooSmall() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("money-too-small F!F8 {indicator=Nama 8, spent=3.500, budget=4.000.000}");
	}

	@Test
	void aBudgetInThousandsLeavesTheRealisationAlone() {
		assertThat(triggering().get(2).says(rule()))
			.containsExactly("budget-of-another-size F!E8 {indicator=Nama 8, reported=4.000, planned=4.000.000}");
	}

}
