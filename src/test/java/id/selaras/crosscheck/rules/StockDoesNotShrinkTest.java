package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class StockDoesNotShrinkTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1")
		.named("Kampung terlayani internet", "kampung")
		.targets(2022, "96", "125", "173")
		.planned();

	private static final Indicator RATE = AnIndicator.of("IK-1").targets(2022, "96", "97").planned();

	@Override
	public Rule rule() {
		return new StockDoesNotShrink();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(
				new Situation().plan(ONE)
					.form(form("e81", row(8, "IK-1", "realised.q1.k=110", "realised.q3.k=101", "realised.q4.k=120"))),
				new Situation().plan(ONE)
					.earlier(2022, 4, row(8, "IK-1", "realised.q4.k=104"))
					.form(form("e81", row(8, "IK-1", "realised.q1.k=100"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.earlier(2022, 4, row(8, "IK-1", "realised.q4.k=104"))
					.form(form("e81", row(8, "IK-1", "realised.q1.k=104", "realised.q2.k=0", "realised.q4.k=120"))),
				new Situation().plan(RATE).form(form("e81", row(8, "IK-1", "realised.q1.k=97", "realised.q2.k=95"))));
	}

	@Test
	void withinTheYear() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("stock-shrinks F!F8 {indicator=Kampung terlayani internet, reported=101, before=110}");
	}

	@Test
	void sinceLastYear() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("stock-shrinks F!E8 {indicator=Kampung terlayani internet, reported=100, before=104}");
	}

	@Test
	void yearsOfLifeRiseAndFall() {
		assertThat(new Situation()
			.plan(AnIndicator.of("IK-1").named("Usia harapan hidup", "tahun").targets(2022, "71", "72").planned())
			.form(form("e81", row(8, "IK-1", "realised.q1.k=71.5", "realised.q2.k=71.4")))
			.says(rule())).isEmpty();
	}

}
