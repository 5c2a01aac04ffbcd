package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static org.assertj.core.api.Assertions.assertThat;

class BookHasItsFormsTest implements RuleSample {

	@Override
	public Rule rule() {
		return new BookHasItsForms();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().stage("2023-08-08", "quick-win", "action-plan").form(form("quick-win")));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().stage("2023-08-08", "quick-win").form(form("quick-win")),
				new Situation().stage("2024-08-08", "quick-win"));
	}

	@Test
	void namesWhatIsMissing() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"book-without-forms bimtek-2 {stage=Bimtek II, day=2023-08-08, book=Buku 2, forms=action-plan}");
	}

}
