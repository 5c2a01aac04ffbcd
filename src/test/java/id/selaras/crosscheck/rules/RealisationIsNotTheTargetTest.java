package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class RealisationIsNotTheTargetTest implements RuleSample {

	@Override
	public Rule rule() {
		return new RealisationIsNotTheTarget();
	}

	@Override
	public List<Situation> triggering() {
		return List
			.of(new Situation().form(form("e81", row(8, "IK-1", "target.k=10", "realised.q3.k=5", "realised.q4.k=10"),
					row(9, "IK-1", "target.k=11", "realised.q3.k=6", "realised.q4.k=11"),
					row(10, "IK-1", "target.k=12", "realised.q3.k=7", "realised.q4.k=12"),
					row(11, "IK-1", "target.k=13", "realised.q3.k=8", "realised.q4.k=13"),
					row(12, "IK-1", "target.k=14", "realised.q3.k=9", "realised.q4.k=14"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().form(form("e81", row(8, "IK-1", "target.k=10", "realised.q3.k=5", "realised.q4.k=10"),
						row(9, "IK-1", "target.k=11", "realised.q3.k=6", "realised.q4.k=11"),
						row(10, "IK-1", "target.k=12", "realised.q3.k=7", "realised.q4.k=12"),
						row(11, "IK-1", "target.k=13", "realised.q3.k=8", "realised.q4.k=13"))),
				new Situation().form(form("e81", row(8, "IK-1", "target.k=10", "realised.q3.k=5", "realised.q4.k=10"),
						row(9, "IK-1", "target.k=11", "realised.q3.k=6", "realised.q4.k=11"),
						row(10, "IK-1", "target.k=12", "realised.q3.k=7", "realised.q4.k=12"),
						row(11, "IK-1", "target.k=13", "realised.q3.k=8", "realised.q4.k=13"),
						row(12, "IK-1", "target.k=14", "realised.q3.k=9", "realised.q4.k=99"))));
	}

	@Test
	void allOfFive() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("realisation-equals-target  {rows=5, period=Triwulan IV Tahun 2023}");
	}

}
