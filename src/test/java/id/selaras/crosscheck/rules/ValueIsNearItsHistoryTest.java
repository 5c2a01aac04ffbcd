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

class ValueIsNearItsHistoryTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").planned();

	private static final Indicator SUM = AnIndicator.of("IK-1").adding(true, false).planned();

	@Override
	public Rule rule() {
		return new ValueIsNearItsHistory();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(history().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q4.k=92"))),
				history().plan(SUM).form(form("e81", row(8, "IK-1", "realised.q4.k=640"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(history().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q4.k=69"))),
				history().plan(SUM).form(form("e81", row(8, "IK-1", "realised.q4.k=70"))),
				new Situation().plan(ONE)
					.earlier(2023, 3, row(8, "IK-1", "realised.q3.k=66"))
					.form(form("e81", row(8, "IK-1", "realised.q4.k=920"))));
	}

	@Test
	void aJump() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("far-from-history F!E8 {indicator=Indikator IK-1, reported=92, last=66}");
	}

	@Test
	void tenfold() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("far-from-history F!E8 {indicator=Indikator IK-1, reported=640, last=66}");
	}

	private static Situation history() {
		return new Situation().earlier(2022, 1, row(8, "IK-1", "realised.q1.k=60"))
			.earlier(2022, 2, row(8, "IK-1", "realised.q2.k=61"))
			.earlier(2022, 3, row(8, "IK-1", "realised.q3.k=62.2"))
			.earlier(2022, 4, row(8, "IK-1", "realised.q4.k=63"))
			.earlier(2023, 1, row(8, "IK-1", "realised.q1.k=64"))
			.earlier(2023, 2, row(8, "IK-1", "realised.q2.k=65.1"))
			.earlier(2023, 3, row(8, "IK-1", "realised.q3.k=66"));
	}

}
