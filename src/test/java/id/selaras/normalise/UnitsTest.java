package id.selaras.normalise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitsTest {

	@ParameterizedTest
	@CsvSource({ "persen, %, true", "Prosen, persen, true", "Orang, orang, true",
			"per 100.000 KH, per 100000 KH, false", "per 100.000 KH, Per 100.000 kh, true", "ha, m2, false",
			"orang, persen, false" })
	void sameUnitHoweverItIsWritten(String one, String other, boolean same) {
		assertThat(Units.same(one, other)).isEqualTo(same);
	}

	@Test
	void bracketsOfTheNameStateTheUnit() {
		assertThat(Units.stated("", "Ketersediaan RTH (ha)")).isEqualTo("ha");
		assertThat(Units.stated("0", "Ketersediaan RTH (ha) ")).isEqualTo("ha");
		assertThat(Units.stated("persen", "Ketersediaan RTH (ha)")).isEqualTo("persen");
		assertThat(Units.stated("-", "Ketersediaan RTH")).isEmpty();
	}

}
