package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.SmartDimension;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.withText;
import static org.assertj.core.api.Assertions.assertThat;

class DimensionHasProgrammesTest implements RuleSample {

	private static final NormalisedForm FIVE = form("action-plan",
			withText(row(8, null, "short-term=1"), "dimension", "Smart Governance"),
			withText(row(9, null, "short-term=1"), "dimension", "SB"),
			withText(row(10, null, "short-term=1"), "dimension", "smart economy"),
			withText(row(11, null, "short-term=1"), "dimension", "Smart Living"),
			withText(row(12, null, "short-term=1"), "dimension", "Smart Society"));

	@Override
	public Rule rule() {
		return new DimensionHasProgrammes();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(FIVE));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").in(SmartDimension.ENVIRONMENT).planned()).form(FIVE),
				new Situation().form(FIVE)
					.form(form("quick-win", withText(row(8, null), "dimension", "Smart Environment"))),
				new Situation().form(form("e81", row(8, null))));
	}

	@Test
	void theOneThatIsLeft() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("dimension-without-programme SV {dimension=Smart Environment}");
	}

}
