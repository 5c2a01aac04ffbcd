package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.plan.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
				new Situation().plan(SHARE).form(form("e81", row(8, "IK-1", "realised.q4.k=101.5"))),
				new Situation().plan(SHARE).form(form("e81", row(8, "IK-1", "realised.q4.k=-1"))));
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

	@ParameterizedTest
	@CsvSource({ "Prevalensi stunting balita, persen, 10.2, -10.2, value-below-zero",
			"Usia harapan hidup, tahun, 71.8, -71.7, value-below-zero",
			"Indeks Pembangunan Manusia, indeks, 69.7, -69, value-below-zero",
			"Skor literasi SMP, persen, 53.2, 153, share-above-hundred",
			"Tingkat kemantapan jalan kabupaten, persen, 64, 164, share-above-hundred" })
	void positionsOutsideWhatCanBe(String name, String unit, String target, String realised, String code) {
		assertThat(codes(name, unit, target, realised)).containsExactly(code);
	}

	@ParameterizedTest
	@CsvSource({ "Pertumbuhan ekonomi, persen, 5.3, -0.9", "Laju inflasi, persen, 3, -0.2",
			"Kontribusi sektor pertanian, persen, 5, -1", "Indeks risiko, indeks, -3, -4",
			"Realisasi investasi terhadap target, persen, 100, 104.29", "Pertumbuhan kunjungan, persen, 10, 140",
			"Penyerapan anggaran, persen, 95, 101", "Nilai Tukar Petani, indeks, 99, 103" })
	void changesAndRatiosMayBe(String name, String unit, String target, String realised) {
		assertThat(codes(name, unit, target, realised)).isEmpty();
	}

	private List<String> codes(String name, String unit, String target, String realised) {
		return new Situation().plan(AnIndicator.of("IK-1").named(name, unit).targets(2023, target).planned())
			.form(form("e81", row(8, "IK-1", "realised.q4.k=" + realised)))
			.codes(rule());
	}

}
