package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.TreeMap;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class EndTargetMatchesPlanTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").targets(2022, "60", "70").end("80").planned();

	@Override
	public Rule rule() {
		return new EndTargetMatchesPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "end-target.k=85"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "end-target.k=80.00"))),
				new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "end-target.k="))));
	}

	@Test
	void namesBothTargets() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("end-target-differs-from-plan F!E8 {indicator=Indikator IK-1, reported=85, proposal=80}");
	}

	@Test
	void gradesAreComparedByName() {
		Indicator graded = new Indicator("IK-2", "", "", "", "", "", "Nilai SAKIP", "predikat", ONE.polarity(),
				ONE.inYear(), ONE.acrossYears(), null, new TreeMap<>(), new Target(new Quantity.Grade("A", null), null),
				ONE.agencies(), null);
		assertThat(new Situation().plan(graded)
			.form(form("e81", row(8, "IK-2", "end-target.k=BB"), row(9, "IK-2", "end-target.k=A")))
			.says(rule()))
			.containsExactly("end-target-differs-from-plan F!E8 {indicator=Nilai SAKIP, reported=BB, proposal=A}");
	}

}
