package id.selaras.normalise.names;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegenciesTest {

	@ParameterizedTest
	@MethodSource("written")
	void asItIsWritten(String written, String code, String why) {
		assertThat(Regencies.shipped().named(written)).as(why)
			.isEqualTo(code.isEmpty() ? Optional.empty() : Optional.of(code));
	}

	@Test
	void aLineOfAFormMentionsWhatItCallsSo() {
		assertThat(Regencies.shipped().mentioned("Manokwari, 12 Januari 2024")).isEmpty();
		assertThat(Regencies.shipped().mentioned("9202")).isEmpty();
		assertThat(Regencies.shipped().mentioned("Kode Kabupaten : 9202")).contains("92.02");
		assertThat(Regencies.shipped().mentioned("Pemerintah Kabupaten Manokwari")).contains("92.02");
	}

	static List<Object[]> written() {
		return NameLists.rows("regencies.csv", 3).stream().map(List::toArray).toList();
	}

}
