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

class ValueIsWithinBoundsTest implements RuleSample {

	private static final Indicator SPBE = AnIndicator.of("IK-1")
		.named("Indeks SPBE", "indeks")
		.targets(2023, "3.4")
		.planned();

	private static final Indicator PEOPLE = AnIndicator.of("IK-1")
		.named("Peserta pelatihan", "orang")
		.targets(2023, "300")
		.planned();

	private static final Indicator SHARE = AnIndicator.of("IK-1")
		.named("Persentase guru bersertifikat", "%")
		.targets(2023, "98")
		.planned();

	@Override
	public Rule rule() {
		return new ValueIsWithinBounds();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(SPBE).form(form("e81", row(8, "IK-1", "realised.q4.k=34"))),
				new Situation().plan(PEOPLE).form(form("e81", row(8, "IK-1", "realised.q4.k=-3"))),
				new Situation().plan(SHARE).form(form("e81", row(8, "IK-1", "realised.q4.k=101.5"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().plan(SPBE)
					.form(form("e81", row(8, "IK-1", "target.k=34", "realised.q4.k=5", "realised.q4.rp=900"))),
				new Situation().plan(PEOPLE).form(form("e81", row(8, "IK-1", "realised.q4.k=3000"))),
				new Situation().plan(SHARE).form(form("e81", row(8, "IK-1", "realised.q4.k=100"))),
				new Situation()
					.plan(AnIndicator.of("IK-1")
						.named("Realisasi investasi terhadap target", "%")
						.targets(2023, "100")
						.planned())
					.form(form("e81", row(8, "IK-1", "realised.q4.k=202.65"))),
				new Situation()
					.plan(AnIndicator.of("IK-1")
						.named("Indeks Risiko Bencana", "indeks")
						.targets(2023, "155.7")
						.planned())
					.form(form("e81", row(8, "IK-1", "realised.q4.k=150"))));
	}

	@Test
	void lostDecimalComma() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("value-outside-scale F!E8 {indicator=Indeks SPBE, reported=34, from=0, to=5}");
	}

	@Test
	void fewerThanNone() {
		assertThat(triggering().get(1).says(rule()))
			.containsExactly("count-below-zero F!E8 {indicator=Peserta pelatihan, reported=-3}");
	}

	@Test
	void moreThanAll() {
		assertThat(triggering().get(2).says(rule()))
			.containsExactly("share-above-hundred F!E8 {indicator=Persentase guru bersertifikat, reported=101,5}");
	}

}
