package id.selaras.sheet;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LetterReaderTest {

	private static final int LONG = 30_000;

	private final LetterReader text = new LetterReader(new StringReader("a" + "b".repeat(LONG) + "c"), LONG);

	@Test
	void goesBackToTheMarkBeyondWhatItHolds() throws IOException {
		assertThat(this.text.next()).isEqualTo('a');
		this.text.mark();
		skip(LONG);
		this.text.reset();
		skip(LONG);
		assertThat(this.text.next()).isEqualTo('c');
		assertThat(this.text.next()).isEqualTo(-1);
	}

	@Test
	void forgetsAMarkThatIsTooFarBack() throws IOException {
		this.text.mark();
		skip(LONG + 2);
		assertThat(this.text.next()).isEqualTo(-1);
		assertThatIllegalStateException().isThrownBy(this.text::reset);
	}

	private void skip(int letters) throws IOException {
		for (int i = 0; i < letters; i++) {
			assertThat(this.text.next()).isPositive();
		}
	}

}
