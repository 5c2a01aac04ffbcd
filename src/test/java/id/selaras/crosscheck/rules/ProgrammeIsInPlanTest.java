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
import static id.selaras.crosscheck.Situation.under;
import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeIsInPlanTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").planned();

	@Override
	public Rule rule() {
		return new ProgrammeIsInPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE)
			.form(form("e81", under(row(8, "IK-1", "realised.q4.k=79"), "", "2.16.02 PROGRAM INFORMASI"),
					under(row(9, "IK-1", "realised.q4.k=79"), "", "2.16.02 PROGRAM INFORMASI"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.form(form("e81", under(row(8, "IK-1", "realised.q4.k=79"), "2.16.03.2.01", ""))),
				new Situation().plan(ONE)
					.form(form("e81",
							under(row(8, "IK-1", "realised.q4.k=79"), "1.02.02",
									"Program pengelolaan aplikasi informatika"))),
				new Situation().plan(ONE)
					.form(form("e81",
							under(row(8, "IK-1", "realised.q4.k=79"), "", "2.16.01 PROGRAM PENUNJANG URUSAN"))),
				new Situation().plan(ONE)
					.form(form("e81", under(row(8, "IK-1", "realised.q4.k=79"), "", "Program tanpa kode"))));
	}

	@Test
	void saysEachProgrammeOnce() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("programme-not-in-plan F!B8 {programme=2.16.02, name=PROGRAM INFORMASI}");
	}

}
