package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class ActionPlanHasAllHorizonsTest implements RuleSample {

	@Override
	public Rule rule() {
		return new ActionPlanHasAllHorizons();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(form("action-plan", row(8, null, "short-term=80", "medium-term="))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation()
			.form(form("action-plan", row(8, null, "short-term=80", "medium-term=90", "long-term=100"))));
	}

	@Test
	void horizonLeftBlankOrAbsent() {
		assertThat(new Situation().form(form("action-plan", row(8, null, "short-term=80", "medium-term=")))
			.says(new ActionPlanHasAllHorizons()))
			.containsExactly("horizon-without-target F!D8 {name=Nama 8, horizon=10 tahun}",
					"horizon-without-target F!F8 {name=Nama 8, horizon=5 tahun}");
	}

	@Test
	void allThreeHorizonsFilled() {
		assertThat(new Situation()
			.form(form("action-plan", row(8, null, "short-term=80", "medium-term=90", "long-term=100")))
			.says(new ActionPlanHasAllHorizons())).isEmpty();
	}

	@Test
	void otherFormsHaveNoHorizons() {
		assertThat(new Situation().form(form("e81", row(8, null, "short-term="))).says(new ActionPlanHasAllHorizons()))
			.isEmpty();
	}

}
