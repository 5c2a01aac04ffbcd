package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class MoneyStaysWithinBudgetTest implements RuleSample {

	@Override
	public Rule rule() {
		return new MoneyStaysWithinBudget();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation()
			.form(form("e81", row(8, null, "target.rp=1000", "realised.q1.rp=600", "realised.q4.rp=401"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation()
					.form(form("e81", row(8, null, "target.rp=1000", "realised.q1.rp=600", "realised.q4.rp=400"))),
				new Situation().plan(AnIndicator.of("IK-1").budgets(2023, "1000").planned())
					.form(form("e81", row(8, "IK-1", "target.rp=1000", "realised.q1.rp=600000"))),
				new Situation().form(form("e81", row(8, null, "target.rp=", "realised.q1.rp=600"))));
	}

	@Test
	void oneRupiahMore() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("money-above-budget F!G8 {indicator=Nama 8, spent=1.001, budget=1.000}");
	}

	@Test
	void aThousandTimesABudgetThatThePlanDoesNotKnow() {
		assertThat(new Situation().plan(AnIndicator.of("IK-1").planned())
			.form(form("e81", row(8, null, "target.rp=1000", "realised.q1.rp=600000"),
					row(9, "IK-1", "target.rp=1000", "realised.q1.rp=700000")))
			.says(rule())).containsExactly("money-above-budget F!F8 {indicator=Nama 8, spent=600.000, budget=1.000}",
					"money-above-budget F!F9 {indicator=Nama 9, spent=700.000, budget=1.000}");
	}

}
