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

class BaselineMatchesPlanTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").from("62.5").planned();

	@Override
	public Rule rule() {
		return new BaselineMatchesPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE).form(form("e80", row(8, "IK-1", "baseline=65.2"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(ONE).form(form("e80", row(8, "IK-1", "baseline=62.50"))),
				new Situation().plan(AnIndicator.of("IK-1").planned())
					.form(form("e80", row(8, "IK-1", "baseline=62"))));
	}

	@Test
	void namesBothBaselines() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"baseline-differs-from-plan F!E8 {indicator=Indikator IK-1, reported=65,2, proposal=62,5}");
	}

}
