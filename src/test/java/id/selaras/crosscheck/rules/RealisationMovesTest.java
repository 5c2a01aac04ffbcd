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

class RealisationMovesTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").planned();

	@Override
	public Rule rule() {
		return new RealisationMoves();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE)
			.form(form("e81", row(8, "IK-1", "realised.q3.k=5", "realised.q4.k=5"),
					row(9, "IK-1", "realised.q3.k=6", "realised.q4.k=6"),
					row(10, "IK-1", "realised.q3.k=7", "realised.q4.k=7"),
					row(11, "IK-1", "realised.q3.k=8", "realised.q4.k=8"),
					row(12, "IK-1", "realised.q3.k=9", "realised.q4.k=9"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.form(form("e81", row(8, "IK-1", "realised.q3.k=5", "realised.q4.k=5"),
							row(9, "IK-1", "realised.q3.k=6", "realised.q4.k=6"),
							row(10, "IK-1", "realised.q3.k=7", "realised.q4.k=7"),
							row(11, "IK-1", "realised.q3.k=8", "realised.q4.k=8"))),
				new Situation().plan(ONE)
					.form(form("e81", row(8, "IK-1", "realised.q3.k=5", "realised.q4.k=5"),
							row(9, "IK-1", "realised.q3.k=6", "realised.q4.k=6"),
							row(10, "IK-1", "realised.q3.k=7", "realised.q4.k=7"),
							row(11, "IK-1", "realised.q3.k=8", "realised.q4.k=8"),
							row(12, "IK-1", "realised.q3.k=9", "realised.q4.k=99"))));
	}

	@Test
	void allOfFive() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("unchanged-since-last-period  {rows=5, period=Triwulan IV Tahun 2023}");
	}

}
