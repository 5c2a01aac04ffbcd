package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.indicator;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class AskedIndicatorIsReportedTest implements RuleSample {

	private static final Indicator ONE = indicator("IK-1", Accumulation.LAST, "80");

	private static final Indicator TWO = indicator("IK-2", Accumulation.LAST, "80");

	@Override
	public Rule rule() {
		return new AskedIndicatorIsReported();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE, TWO)
			.asks("e81", "dinkes")
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79"))));
	}

	@Override
	public List<Situation> quiet() {
		return List
			.of(new Situation().plan(ONE).asks("e81", "dinkes").form(form("e81", row(8, "IK-1", "realised.q4.k=79"))));
	}

	@Test
	void indicatorOfTheLeadIsAbsent() {
		assertThat(new Situation().plan(ONE, TWO)
			.asks("e81", "dinkes")
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79")))
			.says(new AskedIndicatorIsReported())).containsExactly("indicator-absent IK-2 {indicator=Indikator IK-2}");
	}

	@Test
	void allIndicatorsAreThere() {
		assertThat(new Situation().plan(ONE, TWO)
			.asks("e81", "dinkes")
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79"), row(9, "IK-2", "realised.q4.k=")))
			.says(new AskedIndicatorIsReported())).isEmpty();
	}

	@Test
	void indicatorThatAnOpenQuestionIsAboutIsNotAbsent() {
		Question question = new Question("which-indicator", Location.of("ab", "x").at("F", "D8"), Text.NONE,
				List.of(Alternative.of("IK-2", "Indikator IK-2")));
		assertThat(new Situation().plan(TWO)
			.asks("e81", "dinkes")
			.form(Situation.asking(form("e81", row(8, null, "realised.q4.k=79")), question))
			.says(new AskedIndicatorIsReported())).isEmpty();
	}

	@Test
	void nothingIsAbsentFromAFormThatDidNotCome() {
		assertThat(new Situation().plan(ONE).asks("e81", "dinkes").says(new AskedIndicatorIsReported())).isEmpty();
	}

}
