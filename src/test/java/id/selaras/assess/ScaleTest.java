package id.selaras.assess;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleTest {

	@ParameterizedTest
	@CsvSource({ "112, Sangat Tinggi", "91, Sangat Tinggi", "90.995, Sangat Tinggi", "90.994, Tinggi", "90.5, Tinggi",
			"76, Tinggi", "75.99, Sedang", "66, Sedang", "65.5, Rendah", "51, Rendah", "50.5, Sangat Rendah",
			"50, Sangat Rendah", "0, Sangat Rendah", "-12, Sangat Rendah" })
	void boundsAreInclusiveOnWhatIsPrinted(BigDecimal percent, String predicate) {
		assertThat(TestScale.STANDARD.predicate(percent)).isEqualTo(predicate);
	}

	@ParameterizedTest
	@CsvSource({ "90.5, Sangat Tinggi", "90.49, Tinggi", "50.5, Rendah" })
	void wholePercentagesMayBeChosen(BigDecimal percent, String predicate) {
		assertThat(TestScale.scale(0, null, true, "0123456789").predicate(percent)).isEqualTo(predicate);
	}

	@Test
	void scaleIsMeantForItsYears() {
		assertThat(new Scale.Validity(2018, 2026).covers(2018)).isTrue();
		assertThat(new Scale.Validity(2018, 2026).covers(2017)).isFalse();
		assertThat(new Scale.Validity(2018, 2026).covers(2027)).isFalse();
		assertThat(Scale.Validity.ALWAYS.covers(1999)).isTrue();
	}

}
