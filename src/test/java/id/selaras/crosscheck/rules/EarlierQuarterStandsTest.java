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

class EarlierQuarterStandsTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").planned();

	@Override
	public Rule rule() {
		return new EarlierQuarterStands();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE)
			.earlier(2023, 1, row(8, "IK-1", "realised.q1.k=70"))
			.earlier(2023, 2, row(8, "IK-1", "realised.q1.k=71", "realised.q2.k=72"))
			.form(form("e81", row(8, "IK-1", "realised.q1.k=70", "realised.q2.k=73", "realised.q3.k=74"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.earlier(2023, 1, row(8, "IK-1", "realised.q1.k=70"))
					.earlier(2023, 2, row(8, "IK-1", "realised.q1.k=71"))
					.earlier(2022, 4, row(8, "IK-1", "realised.q2.k=60"))
					.form(form("e81", row(8, "IK-1", "realised.q1.k=71.0", "realised.q2.k=73", "realised.q4.k=79"))),
				new Situation().plan(ONE)
					.earlier(2023, 1, row(8, "IK-1", "realised.q1.k="))
					.form(form("e81", row(8, "IK-1", "realised.q1.k=71"))));
	}

	@Test
	void theLatestFormIsTheMeasure() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"earlier-quarter-restated F!E8 {indicator=Indikator IK-1, quarter=1, before=71, reported=70}",
				"earlier-quarter-restated F!F8 {indicator=Indikator IK-1, quarter=2, before=72, reported=73}");
	}

	@Test
	void moneyIsRestatedToo() {
		assertThat(new Situation().plan(ONE)
			.earlier(2023, 1, row(8, "IK-1", "realised.q1.k=70", "realised.q1.rp=5000"))
			.form(form("e81", row(8, "IK-1", "realised.q1.k=70", "realised.q1.rp=4000")))
			.says(rule())).containsExactly(
					"earlier-quarter-restated F!F8 {indicator=Indikator IK-1, quarter=1, before=5000, reported=4000}");
	}

}
