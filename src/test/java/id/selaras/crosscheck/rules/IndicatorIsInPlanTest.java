package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Question;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.sentBy;
import static id.selaras.crosscheck.Situation.under;
import static org.assertj.core.api.Assertions.assertThat;

class IndicatorIsInPlanTest implements RuleSample {

	@Override
	public Rule rule() {
		return new IndicatorIsInPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().form(form("e81", row(8, null, "realised.q4.k=79"),
				under(row(9, null, "realised.q4.k=79"), "2.16.03.2.01.0007", "Sub Kegiatan A"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().form(form("e81", row(8, "IK-1", "realised.q4.k=79"))));
	}

	@Test
	void indicatorOfTheirOwn() {
		assertThat(new Situation().form(form("e81", row(8, null, "realised.q4.k=79"))).says(new IndicatorIsInPlan()))
			.containsExactly("indicator-not-in-plan F!D8 {indicator=Nama 8}");
	}

	@Test
	void indicatorOfThePlan() {
		assertThat(new Situation().form(form("e81", row(8, "IK-1", "realised.q4.k=79"))).says(new IndicatorIsInPlan()))
			.isEmpty();
	}

	@Test
	void indicatorThatIsAskedAboutIsNotJudged() {
		Question question = new Question("which-indicator", Location.of("ab", "x").at("F", "D8"), Text.NONE, List.of());
		assertThat(new Situation().form(Situation.asking(form("e81", row(8, null, "realised.q4.k=79")), question))
			.says(new IndicatorIsInPlan())).isEmpty();
	}

	@Test
	void quickWinsAreNoIndicators() {
		assertThat(new Situation().form(form("quick-win", row(8, null, "realised=79"))).says(new IndicatorIsInPlan()))
			.isEmpty();
	}

	@Test
	void outputsAreCountedOnceAFormAndLevel() {
		assertThat(new Situation()
			.form(form("e81", row(8, null, "realised.q4.k=1"),
					under(row(9, null, "realised.q4.k=1"), "2.16.03.2.01", "Kegiatan A"),
					under(row(10, null, "realised.q4.k=1"), "2.16.03.2.01.0007", "Sub Kegiatan A"),
					under(row(11, null, "realised.q4.k=1"), "", "Sub Kegiatan B"),
					under(row(12, null, "realised.q4.k=1"), "", "KEGIATAN C"),
					under(row(13, null, "realised.q4.k=1"), "2.16.03", "Program A")))
			.form(sentBy("disdik", "disdik.xlsx",
					form("e81", under(row(9, null, "realised.q4.k=1"), "2.16.03.2.01", "Kegiatan A"))))
			.says(new IndicatorIsInPlan())).containsExactly("indicator-not-in-plan F!D8 {indicator=Nama 8}",
					"indicator-not-in-plan F!D13 {indicator=Nama 13}",
					"outputs-not-in-plan F!D9 {rows=2, level=kegiatan, first=Nama 9}",
					"outputs-not-in-plan F!D10 {rows=2, level=sub kegiatan, first=Nama 10}",
					"outputs-not-in-plan F!D9 {rows=1, level=kegiatan, first=Nama 9}");
	}

}
