package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Situation;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Question;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class IndicatorIsInPlanTest {

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
