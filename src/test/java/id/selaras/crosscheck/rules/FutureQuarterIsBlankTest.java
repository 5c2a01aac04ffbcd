package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class FutureQuarterIsBlankTest implements RuleSample {

	@Override
	public Rule rule() {
		return new FutureQuarterIsBlank();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().in(2023, 2)
			.form(form("e81", row(8, null, "realised.q2.k=70", "realised.q3.k=75", "realised.q4.rp=100"),
					row(9, null, "realised.q3.k=75"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().in(2023, 2)
					.form(form("e81", row(8, null, "realised.q2.k=70", "realised.q3.k=0", "realised.q4.rp="))),
				new Situation().form(form("e81", row(8, null, "realised.q4.k=70"))));
	}

	@Test
	void eachQuarterOnce() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"future-quarter-filled F!F8 {quarter=3, period=Triwulan II Tahun 2023}",
				"future-quarter-filled F!G8 {quarter=4, period=Triwulan II Tahun 2023}");
	}

}
