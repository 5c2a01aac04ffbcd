package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static org.assertj.core.api.Assertions.assertThat;

class IndicatorIsReportedOnceTest implements RuleSample {

	@Override
	public Rule rule() {
		return new IndicatorIsReportedOnce();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation()
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79"), row(9, "IK-1", "realised.q4.k=97"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation()
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79"), row(9, "IK-1", "realised.q4.k=79"))));
	}

	@Test
	void twiceWithOtherValues() {
		assertThat(new Situation()
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79"), row(9, "IK-1", "realised.q4.k=97")))
			.says(new IndicatorIsReportedOnce()))
			.containsExactly("indicator-reported-twice F!E9 {indicator=Nama 9, value=97, other=79, cell=E8}",
					"indicator-reported-twice F!E8 {indicator=Nama 8, value=79, other=97, cell=E9}");
	}

	@Test
	void twiceWithTheSameValues() {
		assertThat(new Situation()
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79", "realised.q4.rp=1"),
					row(9, "IK-1", "realised.q4.k=79.0", "realised.q4.rp=1")))
			.says(new IndicatorIsReportedOnce())).isEmpty();
	}

	@Test
	void otherRupiahDoNotCountEither() {
		assertThat(new Situation()
			.form(form("e81", row(8, "IK-1", "realised.q4.k=79", "realised.q4.rp=1"),
					row(9, "IK-1", "realised.q4.k=79", "realised.q4.rp=2")))
			.says(new IndicatorIsReportedOnce())).hasSize(2);
	}

	@Test
	void anEmptyCellContradictsNothing() {
		assertThat(
				new Situation().form(form("e81", row(8, "IK-1", "realised.q4.k="), row(9, "IK-1", "realised.q4.k=79")))
					.says(new IndicatorIsReportedOnce()))
			.isEmpty();
	}

	@Test
	void rowsOutsideThePlanDoNotCount() {
		assertThat(new Situation().form(form("e81", row(8, null, "realised.q4.k=79"), row(9, null, "realised.q4.k=97")))
			.says(new IndicatorIsReportedOnce())).isEmpty();
	}

}
