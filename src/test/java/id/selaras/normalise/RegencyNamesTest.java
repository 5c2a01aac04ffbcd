package id.selaras.normalise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegencyNamesTest {

	@ParameterizedTest
	@CsvSource({ "Kabupaten Manokwari, 92.02", "KABUPATEN MANOKWARI SELATAN, 92.11",
			"Renja Dinas Kesehatan Kab. Manokwari Tahun 2023, 92.02", "Kab Ponorogo, 35.02", "Kota Bandung, 32.73",
			"Kabupaten Bandung, 32.04", "Kabupaten Bandung Barat, 32.17", "Kabupaten Manggarai Barat, 53.15",
			"Kabupaten Manggarai, 53.10" })
	void longestNameWins(String text, String code) {
		assertThat(RegencyNames.find(text)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Manokwari", "Dinas Kesehatan", "", "Kabupaten", "Kabupaten/Kota", "Lingkup Kabupaten/kota" })
	void nameWithoutItsKindSaysNothing(String text) {
		assertThat(RegencyNames.find(text)).isEmpty();
	}

	@Test
	void namesAreWrittenOut() {
		assertThat(RegencyNames.nameOf("92.02")).isEqualTo("Kabupaten Manokwari");
		assertThat(RegencyNames.nameOf("00.00")).isEqualTo("00.00");
	}

}
