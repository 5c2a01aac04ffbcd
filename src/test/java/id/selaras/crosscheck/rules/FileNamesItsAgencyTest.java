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

class FileNamesItsAgencyTest implements RuleSample {

	private static final NormalisedForm FORM = form("e81", row(8, null));

	@Override
	public Rule rule() {
		return new FileNamesItsAgency();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(sentBy("dinkes", "2024-01-22/E81 Dinas_Pendidikan TW4.xlsx", FORM)));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().form(sentBy("dinkes", "2024-01-22/E81 dinas kesehatan.xlsx", FORM)),
				new Situation().form(sentBy("dinkes", "2024-01-22/E81 TW4.xlsx", FORM)), new Situation()
					.form(sentBy("dinkes", "Dinas Pendidikan/Dinas Lingkungan Hidup dan Dinas Kesehatan.xlsx", FORM)));
	}

	@Test
	void namesBoth() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("file-names-another-agency dinkes {named=Dinas Pendidikan, stated=Dinas Kesehatan}");
	}

}
