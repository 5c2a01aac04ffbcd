package id.selaras.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTest {

	@Test
	void whatIsWrittenIsRead() {
		assertThat(Period.parse("2023-TW4")).contains(new Period(2023, 4));
		assertThat(new Period(2023, 4)).hasToString("2023-TW4");
		assertThat(new Period(2023, 4).title()).isEqualTo("Triwulan IV Tahun 2023");
		assertThat(new Period(2023, 1).title()).isEqualTo("Triwulan I Tahun 2023");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2023", "2023-TW5", "2023-TW0", "23-TW4", "2023-tw4", "2023-TW4 ", "1823-TW4" })
	void anythingElseIsNoPeriod(String text) {
		assertThat(Period.parse(text)).isEmpty();
	}

	@Test
	void yearsGoBeforeQuarters() {
		assertThat(List.of(new Period(2023, 1), new Period(2022, 4), new Period(2023, 4), new Period(2022, 1))
			.stream()
			.sorted())
			.containsExactly(new Period(2022, 1), new Period(2022, 4), new Period(2023, 1), new Period(2023, 4));
	}

	@Test
	void thereIsNoFifthQuarter() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(2023, 5));
	}

}
