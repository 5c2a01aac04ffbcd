package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.AnIndicator;
import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnitFitsIndicatorTest implements RuleSample {

	@Override
	public Rule rule() {
		return new UnitFitsIndicator();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").named("Persentase jalan mantap", "km").planned()),
				new Situation().plan(AnIndicator.of("IK-1").named("Jumlah peserta", "persen").planned()),
				new Situation().plan(AnIndicator.of("IK-1").named("Indeks SPBE", "dokumen").planned()));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().plan(AnIndicator.of("IK-1").named("Prosentase jalan mantap", "%").planned()),
				new Situation().plan(AnIndicator.of("IK-1").named("Jumlah peserta", "orang").planned()),
				new Situation().plan(AnIndicator.of("IK-1").named("Indeks SPBE", "nilai").planned()),
				new Situation().plan(AnIndicator.of("IK-1").named("Persentase aneh", "satuan lain").planned()));
	}

	@Test
	void shareInKilometres() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("unit-contradicts-indicator IK-1 {indicator=Persentase jalan mantap, unit=km}");
	}

}
