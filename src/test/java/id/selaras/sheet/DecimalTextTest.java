package id.selaras.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalTextTest {

	@Test
	void theFastWayGivesWhatTheLongWayGives() {
		Random random = new Random(15);
		for (int i = 0; i < 50_000; i++) {
			String written = written(random);
			BigDecimal number = new BigDecimal(written).round(new MathContext(15)).stripTrailingZeros();
			assertThat(DecimalText.of(written)).as(written).isEqualTo(new DecimalText(number, number.toPlainString()));
		}
	}

	private static String written(Random random) {
		StringBuilder digits = new StringBuilder();
		for (int i = random.nextInt(20); i >= 0; i--) {
			digits.append(random.nextInt(3) == 0 ? '0' : (char) ('0' + random.nextInt(10)));
		}
		if (random.nextBoolean()) {
			digits.insert(random.nextInt(digits.length() + 1), '.');
		}
		if (random.nextInt(4) == 0) {
			digits.append('E').append(random.nextInt(41) - 20);
		}
		return (random.nextBoolean() ? "-" : "") + digits;
	}

}
