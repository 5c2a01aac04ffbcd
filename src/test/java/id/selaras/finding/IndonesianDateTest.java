package id.selaras.finding;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndonesianDateTest {

	@ParameterizedTest
	@CsvSource({ "2023-10-18, 2023-10-18, 18 Oktober 2023", "2019-06-01, 2019-06-30, 1–30 Juni 2019",
			"2023-07-31, 2023-08-02, 31 Juli 2023 – 2 Agustus 2023",
			"2022-12-05, 2023-12-06, 5 Desember 2022 – 6 Desember 2023" })
	void spansNameWhatTheyShareOnce(LocalDate from, LocalDate to, String written) {
		assertThat(IndonesianDate.span(from, to)).isEqualTo(written);
	}

}
