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

class CountIsWholeTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1")
		.named("Kampung terlayani internet", "kampung")
		.targets(2023, "125")
		.planned();

	@Override
	public Rule rule() {
		return new CountIsWhole();
	}

	@Override
	public List<Situation> triggering() {
		return List
			.of(new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q3.k=110", "realised.q4.k=1.25"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q4.k=125.0"))),
				new Situation()
					.plan(AnIndicator.of("IK-1").named("Rata-rata kunjungan", "orang").targets(2023, "12").planned())
					.form(form("e81", row(8, "IK-1", "realised.q4.k=11.5"))),
				new Situation().plan(AnIndicator.of("IK-1").named("Kepadatan", "orang").targets(2023, "12.5").planned())
					.form(form("e81", row(8, "IK-1", "realised.q4.k=11.5"))));
	}

	@Test
	void lostThousands() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"count-not-whole F!F8 {indicator=Kampung terlayani internet, reported=1,25, unit=kampung}");
	}

}
