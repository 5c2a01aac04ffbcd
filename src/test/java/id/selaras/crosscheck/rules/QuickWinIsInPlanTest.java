package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.withText;
import static org.assertj.core.api.Assertions.assertThat;

class QuickWinIsInPlanTest implements RuleSample {

	private static final Indicator PLANNED = indicator("IK-1", Accumulation.LAST, "80");

	@Override
	public Rule rule() {
		return new QuickWinIsInPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(PLANNED)
			.form(form("quick-win", withText(row(8, null, "target=80"), "plan-code", ""))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(PLANNED)
			.form(form("quick-win", withText(row(8, null, "target=80"), "plan-code", "IK-1"))));
	}

	@Test
	void quickWinWithoutProgramme() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("quick-win", withText(row(8, null, "target=80"), "plan-code", "")))
			.says(new QuickWinIsInPlan())).containsExactly("quick-win-without-programme F!O8 {name=Nama 8}");
	}

	@Test
	void programmeThatThePlanDoesNotHave() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("quick-win", withText(row(8, null, "target=80"), "plan-code", "1.01.99")))
			.says(new QuickWinIsInPlan())).hasSize(1);
	}

	@Test
	void quickWinWithItsProgramme() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("quick-win", withText(row(8, null, "target=80"), "plan-code", "2.16.03")))
			.says(new QuickWinIsInPlan())).isEmpty();
	}

}
