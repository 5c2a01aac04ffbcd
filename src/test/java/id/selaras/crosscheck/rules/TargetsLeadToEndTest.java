package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TargetsLeadToEndTest implements RuleSample {

	@Override
	public Rule rule() {
		return new TargetsLeadToEnd();
	}

	@Override
	public List<Situation> triggering() {
		return List
			.of(new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").end("90").planned()));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").end("80.0").planned()),
				new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").end("210").planned()),
				new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "").end("90").planned(),
						AnIndicator.of("IK-2").targets(2024, "1").end("1").planned()),
				new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").planned()));
	}

	@Test
	void neitherLastNorSum() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("targets-miss-end IK-1 {indicator=Indikator IK-1, last=80, sum=210, end=90}");
	}

}
