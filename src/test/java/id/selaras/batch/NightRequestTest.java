package id.selaras.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import id.selaras.plan.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NightRequestTest {

	private static final Path ANY = Path.of("any");

	/** Midnight of 31 December comes to WIT first. */
	@ParameterizedTest
	@CsvSource({ "2023-12-31T14:59:59Z, 2023-12-31, 2023-12-31, 2023-12-31",
			"2023-12-31T15:00:00Z, 2023-12-31, 2023-12-31, 2024-01-01",
			"2023-12-31T16:00:00Z, 2023-12-31, 2024-01-01, 2024-01-01",
			"2023-12-31T17:00:00Z, 2024-01-01, 2024-01-01, 2024-01-01" })
	void theYearEndsInEachZoneByItsOwnClock(Instant moment, LocalDate wib, LocalDate wita, LocalDate wit) {
		NightRequest request = new NightRequest(ANY, ANY, ANY, null, null, wib, moment);
		assertThat(request.today(Zone.WIB)).isEqualTo(wib);
		assertThat(request.today(Zone.WITA)).isEqualTo(wita);
		assertThat(request.today(Zone.WIT)).isEqualTo(wit);
	}

}
