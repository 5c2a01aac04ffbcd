package id.selaras.crosscheck.rules;

import id.selaras.crosscheck.Situation;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.withText;
import static org.assertj.core.api.Assertions.assertThat;

class QuickWinIsInPlanTest {

	private static final Indicator PLANNED = indicator("IK-1", Accumulation.LAST, "80");

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
