package id.selaras.cli;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegencyOptionTest {

	@ParameterizedTest
	@CsvSource({ "92.02, 92.02", "9202, 92.02", "'92 02', 92.02", "Manokwari, 92.02", "KAB. MANOKWARI, 92.02",
			"Manokwari Selatan, 92.11", "Bandung, Bandung", "9105, 9105", "entah, entah" })
	void isReadInItsSpellings(String typed, String regency) {
		assertThat(new RegencyOption().convert(typed)).isEqualTo(regency);
	}

}
