package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Question;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class IndicatorIsInPlanTest implements RuleSample {

	@Override
	public Rule rule() {
		return new IndicatorIsInPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(form("e81", row(8, null, "realised.q4.k=79"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().form(form("e81", row(8, "IK-1", "realised.q4.k=79"))));
	}

	@Test
	void indicatorOfTheirOwn() {
		assertThat(new Situation().form(form("e81", row(8, null, "realised.q4.k=79"))).says(new IndicatorIsInPlan()))
			.containsExactly("indicator-not-in-plan F!D8 {indicator=Nama 8}");
	}

	@Test
	void indicatorOfThePlan() {
		assertThat(new Situation().form(form("e81", row(8, "IK-1", "realised.q4.k=79"))).says(new IndicatorIsInPlan()))
			.isEmpty();
	}

	@Test
	void indicatorThatIsAskedAboutIsNotJudged() {
		Question question = new Question("which-indicator", Location.of("ab", "x").at("F", "D8"), Text.NONE, List.of());
		assertThat(new Situation().form(Situation.asking(form("e81", row(8, null, "realised.q4.k=79")), question))
			.says(new IndicatorIsInPlan())).isEmpty();
	}

	@Test
	void quickWinsAreNoIndicators() {
		assertThat(new Situation().form(form("quick-win", row(8, null, "realised=79"))).says(new IndicatorIsInPlan()))
			.isEmpty();
	}

}
