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
import static id.selaras.crosscheck.Situation.under;
import static id.selaras.crosscheck.Situation.withText;
import static org.assertj.core.api.Assertions.assertThat;

class AgencyMatchesPlanTest implements RuleSample {

	private static final Indicator ONE = AnIndicator.of("IK-1").of("disdik", "dlh").planned();

	private static final Indicator OWN = AnIndicator.of("IK-1").planned();

	@Override
	public Rule rule() {
		return new AgencyMatchesPlan();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(ONE).form(form("e81", row(8, "IK-1", "realised.q4.k=79"))), new Situation()
			.plan(OWN)
			.form(form("e81", withText(row(8, "IK-1", "realised.q4.k=79"), "responsible", "dinas PENDIDIKAN"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(OWN)
					.form(form("e81", withText(row(8, "IK-1", "realised.q4.k=79"), "responsible", "Bidang P2P"))),
				new Situation().plan(AnIndicator.of("IK-1").of(new String[0]).planned())
					.form(form("e81", row(8, "IK-1", "realised.q4.k=79"))),
				new Situation().plan(OWN)
					.form(form("e81", withText(row(8, "IK-1", "realised.q4.k=79"), "responsible", "Dinas Kesehatan"))));
	}

	@Test
	void namesWhoseItIs() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"indicator-of-another-agency F!D8 {indicator=Indikator IK-1, planned=Dinas Pendidikan, Dinas Lingkungan Hidup, reporting=Dinas Kesehatan}");
	}

	@Test
	void namesWhoIsGivenAsResponsible() {
		assertThat(triggering().get(1).says(rule())).containsExactly(
				"responsible-differs-from-plan F!O8 {indicator=Indikator IK-1, written=dinas PENDIDIKAN, proposal=Dinas Kesehatan}");
	}

	@Test
	void everyAgencyHasItsOwnSupportProgramme() {
		assertThat(new Situation().plan(ONE)
			.form(form("e81", under(row(8, "IK-1", "realised.q4.k=79"), "1.02.01.2.01", "Kegiatan A"),
					under(row(9, "IK-1", "realised.q4.k=79"), "1.02.02", "Program B")))
			.codes(rule())).containsExactly("indicator-of-another-agency");
	}

}
