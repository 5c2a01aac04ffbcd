package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.normalise.NormalisedForm;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.sentBy;
import static org.assertj.core.api.Assertions.assertThat;

class FileNamesItsRegencyTest implements RuleSample {

	private static final NormalisedForm FORM = form("e81", row(8, null));

	@Override
	public Rule rule() {
		return new FileNamesItsRegency();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(sentBy("dinkes", "E81_Dinkes_Kab._Ponorogo.xlsx", FORM)));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().form(sentBy("dinkes", "E81 Dinkes Kab. Manokwari.xlsx", FORM)),
				new Situation().form(sentBy("dinkes", "E81 Dinkes 2023.xlsx", FORM)));
	}

	@Test
	void namesBoth() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"file-names-another-regency dinkes {named=Kabupaten Ponorogo, regency=Kabupaten Manokwari}");
	}

}
