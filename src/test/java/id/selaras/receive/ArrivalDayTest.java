package id.selaras.receive;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalDayTest {

	@Test
	void folderNamedAfterADayStatesIt() {
		assertThat(ArrivalDay.of("2024-01-22/e81.xlsx")).isEqualTo(LocalDate.of(2024, 1, 22));
		assertThat(ArrivalDay.of("2024-01-22/Distrik Masni/formulir.xlsx")).isEqualTo(LocalDate.of(2024, 1, 22));
	}

	@Test
	void innermostOfSeveralCounts() {
		assertThat(ArrivalDay.of("2024-01-22/2024-01-29/e81.xlsx")).isEqualTo(LocalDate.of(2024, 1, 29));
	}

	@ParameterizedTest
	@ValueSource(strings = { "e81.xlsx", "2023/tw1/e81.xlsx", "2024-01-22.xlsx", "2024-13-41/e81.xlsx",
			"masuk 2024-01-22/e81.xlsx" })
	void otherwiseItIsUnknown(String path) {
		assertThat(ArrivalDay.of(path)).isNull();
	}

}
