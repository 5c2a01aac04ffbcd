package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class TargetMatchesPlanTest implements RuleSample {

	private static final Indicator PLANNED = indicator("IK-1", Accumulation.LAST, "69.72");

	@Override
	public Rule rule() {
		return new TargetMatchesPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(PLANNED).form(form("e81", row(8, "IK-1", "target.k=69.27"))),
				new Situation().plan(graded()).form(form("e81", row(8, "IK-2", "target.k=WDP"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(PLANNED).form(form("e81", row(8, "IK-1", "target.k=69.72"))),
				new Situation().plan(graded()).form(form("e81", row(8, "IK-2", "target.k=WTP"))));
	}

	@Test
	void digitsMixedUp() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("e81", row(8, "IK-1", "target.k=69.27", "realised.q4.k=69")))
			.says(new TargetMatchesPlan())).containsExactly(
					"target-differs-from-plan F!E8 {indicator=Indikator IK-1, reported=69,27, proposal=69,72}");
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

	private static Indicator graded() {
		Indicator any = indicator("IK-2", Accumulation.LAST, null);
		return new Indicator("IK-2", "", "", "", "", "", any.name(), "opini", any.polarity(), any.inYear(),
				any.acrossYears(), null, new TreeMap<>(Map.of(2023, new Target(new Quantity.Grade("WTP", null), null))),
				Target.NONE, any.agencies(), null);
	}

	@Test
	void targetsOfEachYear() {
		assertThat(new Situation().plan(PLANNED)
			.form(form("e80", row(8, "IK-1", "target.y2.k=60", "target.y3.k=69.27", "target.y4.k=70"),
					row(9, "IK-1", "target.2023.k=69.72", "target.2024.k=9"), row(10, "IK-1", "target.2023=1")))
			.says(new TargetMatchesPlan()))
			.containsExactly("target-differs-from-plan F!F8 {indicator=Indikator IK-1, reported=69,27, proposal=69,72}",
					"target-differs-from-plan F!E10 {indicator=Indikator IK-1, reported=1, proposal=69,72}");
	}

	@Test
	void ranges() {
		assertThat(new Situation().plan(ranged())
			.form(form("e81", ranging(row(8, "IK-3", "target.k=1"), "4.1", "4.9"), row(9, "IK-3", "target.k=4.8")))
			.says(new TargetMatchesPlan())).containsExactly(
					"target-differs-from-plan F!E8 {indicator=Indikator IK-3, reported=4,1-4,9, proposal=4,1-4,7}",
					"target-differs-from-plan F!E9 {indicator=Indikator IK-3, reported=4,8, proposal=4,1-4,7}");
	}

	@Test
	void theRangeItselfAndANumberInIt() {
		assertThat(new Situation().plan(ranged())
			.form(form("e81", ranging(row(8, "IK-3", "target.k=1"), "4.10", "4.7"), row(9, "IK-3", "target.k=4.1")))
			.says(new TargetMatchesPlan())).isEmpty();
	}

	private static ReportedRow ranging(ReportedRow row, String low, String high) {
		Quantity range = new Quantity.Range(new BigDecimal(low), new BigDecimal(high));
		return new ReportedRow(row.sheet(), row.row(), false, "", "", row.name(), row.nameCell(), "", row.indicator(),
				row.match(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(
						Map.of("target.k", new Value(ValueState.REPORTED, range, "", "E" + row.row(), List.of()))));
	}

	private static Indicator ranged() {
		Indicator any = indicator("IK-3", Accumulation.LAST, null);
		Quantity range = new Quantity.Range(new BigDecimal("4.1"), new BigDecimal("4.7"));
		return new Indicator("IK-3", "", "", "", "", "", any.name(), "persen", any.polarity(), any.inYear(),
				any.acrossYears(), null, new TreeMap<>(Map.of(2023, new Target(range, null))), Target.NONE,
				any.agencies(), null);
	}

}
