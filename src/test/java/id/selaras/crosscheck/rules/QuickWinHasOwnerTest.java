package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.withText;
import static org.assertj.core.api.Assertions.assertThat;

class QuickWinHasOwnerTest implements RuleSample {

	@Override
	public Rule rule() {
		return new QuickWinHasOwner();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(
				form("quick-win", withText(row(8, null, "target=80"), "responsible", "-"), row(9, null, "target=80"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().form(form("quick-win", withText(row(8, null, "target=80"), "responsible", "Dinkes"))),
				new Situation().form(form("action-plan", row(8, null, "short-term=80"))));
	}

	@Test
	void dashOrNothing() {
		assertThat(triggering().get(0).says(rule())).containsExactly("quick-win-without-owner F!O8 {name=Nama 8}",
				"quick-win-without-owner F!D9 {name=Nama 9}");
	}

}
