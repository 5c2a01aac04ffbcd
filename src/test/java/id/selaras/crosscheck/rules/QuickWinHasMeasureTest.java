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

class QuickWinHasMeasureTest implements RuleSample {

	@Override
	public Rule rule() {
		return new QuickWinHasMeasure();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(form("quick-win", row(8, null, "target=80"),
				withText(row(9, null, "target="), "indicator", "Peserta"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().form(form("quick-win", withText(row(8, null, "target=0"), "indicator", "Insiden"))),
				new Situation().form(form("e81", row(8, null, "target="))));
	}

	@Test
	void indicatorOrTarget() {
		assertThat(triggering().get(0).says(rule())).containsExactly("quick-win-without-measure F!D8 {name=Nama 8}",
				"quick-win-without-target F!E9 {name=Nama 9}");
	}

}
