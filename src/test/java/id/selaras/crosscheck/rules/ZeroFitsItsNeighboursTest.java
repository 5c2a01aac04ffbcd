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
import static org.assertj.core.api.Assertions.assertThat;

class ZeroFitsItsNeighboursTest implements RuleSample {

	private static final Indicator POSITION = indicator("LAST", Accumulation.LAST, "80");

	@Override
	public Rule rule() {
		return new ZeroFitsItsNeighbours();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(POSITION)
			.form(form("e81", row(8, "LAST", "realised.q1.k=70", "realised.q2.k=0", "realised.q4.k=75"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(POSITION)
			.form(form("e81", row(8, "LAST", "realised.q1.k=70", "realised.q4.k=75"))));
	}

	@Test
	void zeroBetweenValues() {
		assertThat(new Situation().plan(POSITION)
			.form(form("e81",
					row(8, "LAST", "realised.q1.k=70", "realised.q2.k=0", "realised.q3.k=", "realised.q4.k=75")))
			.says(new ZeroFitsItsNeighbours())).containsExactly("zero-among-values F!F8 {indicator=Nama 8, before=70}");
	}

	@Test
	void zeroAfterTheBaselineOrAtTheEnd() {
		assertThat(new Situation().plan(POSITION)
			.form(form("e81", row(8, "LAST", "realised.q1.k=0", "realised.q2.k=60", "realised.q4.k=0")))
			.says(new ZeroFitsItsNeighbours())).containsExactly("zero-among-values F!E8 {indicator=Nama 8, before=50}",
					"zero-among-values F!G8 {indicator=Nama 8, before=60}");
	}

	@Test
	void zeroAmongZerosBlanksAndSumsIsReal() {
		assertThat(new Situation()
			.plan(indicator("SUM", Accumulation.SUM, "300"), indicator("NOL", Accumulation.LAST, "0"))
			.form(form("e81", row(8, "SUM", "realised.q1.k=70", "realised.q2.k=0", "realised.q3.k=5"),
					row(9, "NOL", "realised.q1.k=1", "realised.q2.k=0"),
					row(10, null, "realised.q1.k=1", "realised.q2.k=0")))
			.says(new ZeroFitsItsNeighbours())).isEmpty();
	}

}
