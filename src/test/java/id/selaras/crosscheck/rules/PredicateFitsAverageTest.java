package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.stating;
import static org.assertj.core.api.Assertions.assertThat;

class PredicateFitsAverageTest implements RuleSample {

	@Override
	public Rule rule() {
		return new PredicateFitsAverage();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation()
			.form(stating(stating(form("e81"), "average", "realised.q4.k=70"), "predicate", "realised.q4.k=TINGGI")));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().form(stating(stating(form("e81"), "average", "realised.q4.k=76"), "predicate",
						"realised.q4.k=Tinggi")),
				new Situation().form(stating(stating(form("e81"), "average", "realised.q4.k=70"), "predicate",
						"realised.q4.k=Sangat Baik")),
				new Situation().form(stating(form("e81"), "predicate", "realised.q4.k=Tinggi")));
	}

	@Test
	void namesTheRightOne() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("predicate-differs F!K20 {printed=Tinggi, average=70, proposal=Rendah}");
	}

}
