package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.withUnit;
import static org.assertj.core.api.Assertions.assertThat;

class UnitMatchesPlanTest implements RuleSample {

	private static final Indicator PLANNED = indicator("IK-1", Accumulation.LAST, "80");

	@Override
	public Rule rule() {
		return new UnitMatchesPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(PLANNED)
			.form(form("indicators", withUnit(row(8, "IK-1", "realised.q4=79"), "orang"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(PLANNED)
			.form(form("indicators", withUnit(row(8, "IK-1", "realised.q4=79"), "%"))));
	}

	@Test
	void anotherUnit() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("indicators", withUnit(row(8, "IK-1", "realised.q4=79"), "orang")))
			.says(new UnitMatchesPlan()))
			.containsExactly("unit-differs-from-plan F!C8 {indicator=Indikator IK-1, reported=orang, planned=persen}");
	}

	@Test
	void sameUnitWrittenOtherwiseOrNotAtAll() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("indicators", withUnit(row(8, "IK-1", "realised.q4=79"), "%"),
					withUnit(row(9, "IK-1", "realised.q4=79"), "")))
			.says(new UnitMatchesPlan())).isEmpty();
	}

}
