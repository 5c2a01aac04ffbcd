package id.selaras.home;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestWordTest {

	private static final List<String> KNOWN = List.of("name", "zone", "first-year", "signatories", "id");

	@ParameterizedTest
	@CsvSource({ "nama,name", "zona,zone", "ZONE,zone", "zoen,zone", "first_year,first-year", "signatory,signatories",
			"firstyear,first-year" })
	void aSlipOfTheFingerIsGuessed(String word, String meant) {
		assertThat(NearestWord.to(word, KNOWN)).contains(meant);
	}

	@ParameterizedTest
	@CsvSource({ "ab", "tahun", "wilayah", "''" })
	void anotherWordIsNot(String word) {
		assertThat(NearestWord.to(word, KNOWN)).isEmpty();
	}

}
