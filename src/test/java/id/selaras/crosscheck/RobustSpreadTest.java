package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RobustSpreadTest {

	@Test
	void oneOddValueMovesNeitherMiddleNorSpread() {
		assertThat(RobustSpread.of(numbers("1", "2", "3", "4", "5")))
			.isEqualTo(RobustSpread.of(numbers("1", "2", "3", "4", "5000")))
			.isEqualTo(new RobustSpread(new BigDecimal("3"), new BigDecimal("1")));
	}

	@Test
	void ofAnEvenNumberTheMiddleLiesBetween() {
		assertThat(RobustSpread.of(numbers("1", "2")).median()).isEqualByComparingTo("1.5");
	}

	@Test
	void aSeriesThatNeverMovedLeavesRoomByItsSize() {
		RobustSpread still = RobustSpread.of(numbers("0", "0", "0"));
		assertThat(still.isFar(new BigDecimal("12"), new BigDecimal("60"), Tolerances.DEFAULT)).isFalse();
		assertThat(still.isFar(new BigDecimal("12.1"), new BigDecimal("60"), Tolerances.DEFAULT)).isTrue();
	}

	private static List<BigDecimal> numbers(String... written) {
		return Arrays.stream(written).map(BigDecimal::new).toList();
	}

}
