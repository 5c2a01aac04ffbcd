package id.selaras.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a number is written, it comes back as itself or as a question, never as another
 * number. {@code -Dvalues.seed=} tries other cases.
 */
class FormattedNumbersTest {

	private static final int CASES = 10_000;

	/** Who asks about everything is never wrong, and of no use. */
	private static final int MOST_QUESTIONS = CASES / 7;

	@Test
	void comesBackAsItselfOrAsAQuestion() {
		long seed = Long.getLong("values.seed", 20240131L);
		System.out.println("values.seed=" + seed);
		Random random = new Random(seed);
		List<String> wrong = new ArrayList<>();
		int questions = 0;
		for (int i = 0; i < CASES; i++) {
			FormattedNumber written = FormattedNumber.of(random);
			String read = written.cell().read();
			if (read.startsWith("asked ")) {
				questions++;
			}
			else if (!read.equals(WrittenCell.plain(written.number()))) {
				wrong.add(written.number().toPlainString() + " -> " + read + "   " + written.cell());
			}
		}
		System.out.println(questions + " of " + CASES + " asked");
		assertThat(wrong).as("seed %d", seed).isEmpty();
		assertThat(questions).as("seed %d", seed).isLessThan(MOST_QUESTIONS);
	}

}
