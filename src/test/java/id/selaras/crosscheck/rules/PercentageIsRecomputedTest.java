package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class PercentageIsRecomputedTest implements RuleSample {

	@Override
	public Rule rule() {
		return new PercentageIsRecomputed();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(
				new Situation()
					.form(form("e81", row(8, null, "end-target.k=80", "realised-plan.k=60", "achieved-plan.k=57"))),
				new Situation().form(
						form("e81-upload", row(8, null, "target.k=80", "realised.q1.k=20", "realised.q1.percent=52"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation()
					.form(form("e81", row(8, null, "end-target.k=80", "realised-plan.k=60", "achieved-plan.k=75"),
							row(9, null, "end-target.k=80", "realised-plan.k=60", "achieved-plan.k=125"),
							row(10, null, "end-target.k=80", "realised-plan.k=60", "achieved-plan.k=133.33"),
							row(11, null, "end-target.k=80", "realised-plan.k=90", "achieved-plan.k=100"),
							row(12, null, "end-target.k=80", "realised-plan.k=60.3", "achieved-plan.k=0.754"),
							row(13, null, "end-target.k=0", "realised-plan.k=60", "achieved-plan.k=75"))),
				new Situation()
					.form(form("e58", row(8, null, "target.y2.k=80", "realised.y2.k=20", "achieved.y2.k=25"))));
	}

	@Test
	void bothPercentages() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("percentage-not-recomputed F!G8 {indicator=Nama 8, printed=57, proposal=75}");
	}

	@Test
	void digitsMixedUp() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("percentage-not-recomputed F!G8 {indicator=Nama 8, printed=52, proposal=25}");
	}

}
