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

class WorkbookIsOfOneAgencyTest implements RuleSample {

	private static final NormalisedForm FORM = form("e81", row(8, null));

	@Override
	public Rule rule() {
		return new WorkbookIsOfOneAgency();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(sentBy("dinkes", "a.xlsx", FORM)).form(sentBy("disdik", "a.xlsx", FORM)));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().form(sentBy("dinkes", "a.xlsx", FORM))
			.form(sentBy("disdik", "b.xlsx", FORM))
			.form(sentBy("dinkes", "a.xlsx", form("quick-win"))));
	}

	@Test
	void namesAll() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("sheets-name-several-agencies  {names=Dinas Kesehatan; Dinas Pendidikan}");
	}

}
