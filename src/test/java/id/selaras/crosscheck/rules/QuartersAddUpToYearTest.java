package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class QuartersAddUpToYearTest implements RuleSample {

	private static final Indicator SUM = indicator("SUM", Accumulation.SUM, "300");

	private static final Indicator LAST = indicator("LAST", Accumulation.LAST, "80");

	@Override
	public Rule rule() {
		return new QuartersAddUpToYear();
	}

	@Override
	public List<Situation> triggering() {
		return List
			.of(new Situation().plan(SUM).form(form("e81", row(8, "SUM", "realised.q1.k=100", "realised-year.k=200"))));
	}

	@Override
	public List<Situation> quiet() {
		return List
			.of(new Situation().plan(SUM).form(form("e81", row(8, "SUM", "realised.q1.k=100", "realised-year.k=100"))));
	}

	@Test
	void totalOfAnIndicatorThatAddsUp() {
		assertThat(new Situation().plan(SUM)
			.form(form("e81",
					row(8, "SUM", "realised.q1.k=100", "realised.q2.k=", "realised.q3.k=90", "realised-year.k=200")))
			.says(new QuartersAddUpToYear()))
			.containsExactly("quarters-do-not-add-up F!H8 {indicator=Nama 8, printed=200, proposal=190}");
	}

	@Test
	void totalOfRupiahInAnyRow() {
		assertThat(new Situation().plan(LAST)
			.form(form("e81", row(8, "LAST", "realised.q1.rp=1000000", "realised-year.rp=2000000")))
			.says(new QuartersAddUpToYear()))
			.containsExactly("quarters-do-not-add-up F!F8 {indicator=Nama 8, printed=2.000.000, proposal=1.000.000}");
	}

	@Test
	void positionsDoNotAddUp() {
		assertThat(new Situation().plan(LAST)
			.form(form("e81", row(8, "LAST", "realised.q1.k=70", "realised.q4.k=80", "realised-year.k=80")))
			.says(new QuartersAddUpToYear())).isEmpty();
	}

	@Test
	void roundingIsNoDifference() {
		assertThat(new Situation().plan(SUM)
			.form(form("e81", row(8, "SUM", "realised.q1.k=0.333", "realised.q2.k=0.333", "realised-year.k=0.67")))
			.says(new QuartersAddUpToYear())).isEmpty();
	}

	@Test
	void totalWithoutQuartersIsNotJudged() {
		assertThat(new Situation().plan(SUM)
			.form(form("e81", row(8, "SUM", "realised.q1.k=", "realised-year.k=200")))
			.says(new QuartersAddUpToYear())).isEmpty();
	}

	@Test
	void quarterInQuestionProvesNothing() {
		Question question = new Question("ambiguous-number", Location.of("ab", "x").at("F", "F8"), Text.NONE,
				List.of());
		NormalisedForm form = form("e81",
				row(8, "SUM", "realised.q1.k=100", "realised.q2.k=1.5", "realised-year.k=1600"));
		assertThat(new Situation().plan(SUM).form(form).says(new QuartersAddUpToYear())).hasSize(1);
		assertThat(new Situation().plan(SUM).form(Situation.asking(form, question)).says(new QuartersAddUpToYear()))
			.isEmpty();
	}

	@Test
	void quarterThatIsNoNumberProvesNothing() {
		assertThat(new Situation().plan(SUM)
			.form(form("e81", row(8, "SUM", "realised.q1.k=100", "realised.q2.k=WTP", "realised-year.k=1600")))
			.says(new QuartersAddUpToYear())).isEmpty();
	}

}
