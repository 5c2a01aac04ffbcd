package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TargetsAreStatedTest implements RuleSample {

	@Override
	public Rule rule() {
		return new TargetsAreStated();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "", "80").planned())
			.plan(AnIndicator.of("IK-2").targets(2023, "1").planned()));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").planned()));
	}

	@Test
	void namesTheYears() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"targets-missing IK-1 {indicator=Indikator IK-1, years=2023}",
				"targets-missing IK-2 {indicator=Indikator IK-2, years=2022, 2024}");
	}

}
