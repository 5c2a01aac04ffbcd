package id.selaras.crosscheck.rules;

import id.selaras.crosscheck.Situation;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class TargetMatchesPlanTest {

	private static final Indicator PLANNED = indicator("IK-1", Accumulation.LAST, "69.72");

	@Test
	void digitsMixedUp() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("e81", row(8, "IK-1", "target.k=69.27", "realised.q4.k=69")))
			.says(new TargetMatchesPlan()))
			.containsExactly("target-differs-from-plan F!E8 {indicator=Indikator IK-1, reported=69,27, planned=69,72}");
	}

	@Test
	void sameTargetWithMoreZeros() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("e81", row(8, "IK-1", "target.k=69.7200")))
			.says(new TargetMatchesPlan())).isEmpty();
	}

	@Test
	void blankTargetAndTargetNotPlannedAreNotJudged() {
		assertThat(new Situation().plan(PLANNED, indicator("IK-2", Accumulation.LAST, null))
			.form(form("e81", row(8, "IK-1", "target.k="), row(9, "IK-2", "target.k=5")))
			.says(new TargetMatchesPlan())).isEmpty();
	}

}
