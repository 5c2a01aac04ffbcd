package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.under;
import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeIsInNationalListTest implements RuleSample {

	@Override
	public Rule rule() {
		return new ProgrammeIsInNationalList();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(form("e81", under(row(8, null, "realised.q4.k=79"), "2.16.77", ""),
				under(row(9, null, "realised.q4.k=79"), "", "2.16.03.2.99 Kegiatan lain"))));
	}

	@Override
	public List<Situation> quiet() {
		return List
			.of(new Situation().form(form("e81", under(row(8, null, "realised.q4.k=79"), "2.16.03.2.01.0077", ""),
					under(row(9, null, "realised.q4.k=79"), "1.02.01", ""), row(10, null, "realised.q4.k=79"))));
	}

	@Test
	void programmeAndKegiatan() {
		assertThat(triggering().get(0).says(rule())).containsExactly("code-not-in-national-list F!A8 {written=2.16.77}",
				"code-not-in-national-list F!B9 {written=2.16.03.2.99}");
	}

}
