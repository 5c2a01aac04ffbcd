package id.selaras.finding;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TemplateTest {

	@Test
	void placeholdersAreFilledByName() {
		assertThat(new Template("{one} dan {two}, {one}").fill(Map.of("one", "1", "two", "2"))).isEqualTo("1 dan 2, 1");
	}

	@Test
	void valuesAreTakenLiterally() {
		assertThat(new Template("Tertulis {raw}.").fill(Map.of("raw", "$1 \\ {raw}")))
			.isEqualTo("Tertulis $1 \\ {raw}.");
	}

	@Test
	void unknownPlaceholderStops() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Template("{two}").fill(Map.of("one", "1")))
			.withMessageContaining("{two}");
	}

}
