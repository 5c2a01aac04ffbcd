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

class ValueIsOfItsTargetsSizeTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").targets(2023, "3400").planned();

	@Override
	public Rule rule() {
		return new ValueIsOfItsTargetsSize();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(
				new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q3.k=3200", "realised.q4.k=3.35"))),
				new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q4.k=3350000"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q3.k=0", "realised.q4.k=34"))),
				new Situation().plan(AnIndicator.of("IK-1").adding(true, false).targets(2023, "3400").planned())
					.form(form("e81", row(8, "IK-1", "realised.q1.k=3"))));
	}

	@Test
	void lostThousands() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("value-of-another-size F!F8 {indicator=Indikator IK-1, reported=3,35, target=3.400}");
	}

	@Test
	void aThousandTimes() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("value-of-another-size F!E8 {indicator=Indikator IK-1, reported=3.350.000, target=3.400}");
	}

}
