package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TargetsFollowPolarityTest implements RuleSample {

	@Override
	public Rule rule() {
		return new TargetsFollowPolarity();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").targets(2022, "80", "85", "70").planned()),
				new Situation().plan(AnIndicator.of("IK-1").down().targets(2022, "10", "11").planned()));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "90", "80").planned()),
				new Situation().plan(AnIndicator.of("IK-1").from("202.65").targets(2022, "100", "100").planned()),
				new Situation().plan(AnIndicator.of("IK-1").down().targets(2022, "10", "9").planned()));
	}

	@Test
	void fallsThoughHigherIsBetter() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("targets-against-polarity IK-1 {indicator=Indikator IK-1, first=80, last=70, way=naik}");
	}

	@Test
	void risesThoughLowerIsBetter() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("targets-against-polarity IK-1 {indicator=Indikator IK-1, first=10, last=11, way=turun}");
	}

}
