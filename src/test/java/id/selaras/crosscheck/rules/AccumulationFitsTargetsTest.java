package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccumulationFitsTargetsTest implements RuleSample {

	@Override
	public Rule rule() {
		return new AccumulationFitsTargets();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(
				new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").end("210").planned()),
				new Situation().plan(
						AnIndicator.of("IK-1").adding(true, true).targets(2022, "60", "70", "80").end("80").planned()));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").end("80").planned()),
				new Situation().plan(
						AnIndicator.of("IK-1").adding(true, true).targets(2022, "60", "70", "80").end("210").planned()),
				new Situation().plan(AnIndicator.of("IK-1").down().targets(2022, "0", "0").end("0").planned()),
				new Situation().plan(AnIndicator.of("IK-1").targets(2022, "60", "70", "80").end("99").planned()));
	}

	@Test
	void theEndIsTheSum() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"accumulation-contradicts-targets IK-1 {indicator=Indikator IK-1, stated=terakhir, told=jumlah}");
	}

	@Test
	void theEndIsTheLast() {
		assertThat(triggering().get(1).says(rule())).containsExactly(
				"accumulation-contradicts-targets IK-1 {indicator=Indikator IK-1, stated=jumlah, told=terakhir}");
	}

}
