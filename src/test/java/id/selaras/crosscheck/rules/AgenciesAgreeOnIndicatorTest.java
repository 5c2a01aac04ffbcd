package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.sentBy;
import static org.assertj.core.api.Assertions.assertThat;

class AgenciesAgreeOnIndicatorTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").of("dinkes", "disdik").planned();

	private static final NormalisedForm OWN = form("e81", row(8, "IK-1", "realised.q3.k=70", "realised.q4.k=79"));

	@Override
	public Rule rule() {
		return new AgenciesAgreeOnIndicator();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE)
			.form(sentBy("disdik", "disdik.xlsx", form("e81", row(8, "IK-1", "realised.q4.k=78"))))
			.form(OWN));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(ONE)
					.form(OWN)
					.form(sentBy("disdik", "disdik.xlsx", form("e81", row(8, "IK-1", "realised.q4.k=79.0")))),
				new Situation().plan(AnIndicator.of("IK-1").adding(true, false).planned())
					.form(OWN)
					.form(sentBy("disdik", "disdik.xlsx", form("e81", row(8, "IK-1", "realised.q4.k=7")))));
	}

	@Test
	void theLeadIsRight() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("agencies-disagree F!E8 {indicator=Indikator IK-1, reported=78, other=Dinas Kesehatan}");
	}

	@Test
	void twoFormsOfOneAgencySayTheSameOfASumToo() {
		assertThat(new Situation().plan(AnIndicator.of("IK-1").adding(true, false).planned())
			.form(form("e81", row(8, "IK-1", "realised.q1.k=5", "realised.q2.k=7")))
			.form(sentBy("dinkes", "capaian.xlsx",
					form("indicators", row(8, "IK-1", "realised.q1=6", "realised.q2=7"))))
			.says(rule()))
			.containsExactly("agencies-disagree F!E8 {indicator=Indikator IK-1, reported=6, other=Dinas Kesehatan}");
	}

	@Test
	void whoeverThePlanDoesNotNameIsNotCompared() {
		assertThat(new Situation().plan(ONE)
			.form(OWN)
			.form(sentBy("dlh", "dlh.xlsx", form("e81", row(8, "IK-1", "realised.q4.k=78"))))
			.says(rule())).isEmpty();
	}

}
