package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorHasLeadTest implements RuleSample {

	@Override
	public Rule rule() {
		return new IndicatorHasLead();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").of(new String[0]).planned()));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").planned()));
	}

	@Test
	void nobody() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("indicator-without-lead IK-1 {indicator=Indikator IK-1}");
	}

}
