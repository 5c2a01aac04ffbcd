package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.stating;
import static org.assertj.core.api.Assertions.assertThat;

class AverageIsRecomputedTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").down().planned();

	private static final NormalisedForm FORM = form("e81", row(8, "IK-1", "target.k=80", "realised.q4.k=60"),
			row(9, null, "target.k=80", "realised.q4.k=80"), row(10, null, "target.k=50", "realised.q4.k="));

	@Override
	public Rule rule() {
		return new AverageIsRecomputed();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE).form(stating(FORM, "average", "realised.q4.k=91")));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(ONE).form(stating(FORM, "average", "realised.q4.k=87.5")),
				new Situation().plan(ONE).form(stating(FORM, "average", "realised.q4.k=112.5")),
				new Situation().plan(ONE).form(stating(FORM, "average", "realised.q4.k=116.67")),
				new Situation().plan(ONE).form(stating(FORM, "average", "realised.q4.k=58.33")),
				new Situation().plan(ONE).form(stating(FORM, "average", "target.k=3")),
				new Situation()
					.form(stating(form("e58", row(8, null, "achieved-plan.k=70"), row(9, null, "achieved-plan.k=80")),
							"average", "achieved-plan.k=75")),
				new Situation().form(stating(form("e81", row(8, null, "target.k=WTP", "realised.q4.k=WTP")), "average",
						"realised.q4.k=91")));
	}

	@Test
	void bothMeans() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("average-not-recomputed F!K20 {printed=91, proposal=87,5}");
	}

}
