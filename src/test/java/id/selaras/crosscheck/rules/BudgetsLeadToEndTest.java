package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetsLeadToEndTest implements RuleSample {

	@Override
	public Rule rule() {
		return new BudgetsLeadToEnd();
	}

	@Override
	public List<Situation> triggering() {
		return List
			.of(new Situation().plan(AnIndicator.of("IK-1").budgets(2022, "100", "200").endBudget("350").planned()));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(AnIndicator.of("IK-1").budgets(2022, "100", "200").endBudget("301").planned()),
				new Situation().plan(AnIndicator.of("IK-1").budgets(2022, "100", "200").planned()),
				new Situation().plan(AnIndicator.of("IK-1").budgets(2022, "100").endBudget("350").planned(),
						AnIndicator.of("IK-2").targets(2023, "1").planned()));
	}

	@Test
	void namesSumAndEnd() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("budgets-miss-end IK-1 {indicator=Indikator IK-1, sum=300, end=350}");
	}

}
