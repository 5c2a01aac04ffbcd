package id.selaras.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ZoneTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2023-12-31T14:59:59Z, 2023-12-31, 2023-12-31, 2023-12-31
			2023-12-31T15:00:00Z, 2023-12-31, 2023-12-31, 2024-01-01
			2023-12-31T15:59:59Z, 2023-12-31, 2023-12-31, 2024-01-01
			2023-12-31T16:00:00Z, 2023-12-31, 2024-01-01, 2024-01-01
			2023-12-31T17:00:00Z, 2024-01-01, 2024-01-01, 2024-01-01
			2024-02-28T17:00:00Z, 2024-02-29, 2024-02-29, 2024-02-29
			""")
	void theYearEndsInTheEastFirst(Instant moment, LocalDate wib, LocalDate wita, LocalDate wit) {
		assertThat(Zone.WIB.day(moment)).isEqualTo(wib);
		assertThat(Zone.WITA.day(moment)).isEqualTo(wita);
		assertThat(Zone.WIT.day(moment)).isEqualTo(wit);
	}

}
