package id.selaras.finding;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TemplateTest {

	@Test
	void placeholdersAreFilledByName() {
		assertThat(Template.fill("{one} dan {two}, {one}", Map.of("one", "1", "two", "2"))).isEqualTo("1 dan 2, 1");
	}

	@Test
	void valuesAreTakenLiterally() {
		assertThat(Template.fill("Tertulis {raw}.", Map.of("raw", "$1 \\ {raw}"))).isEqualTo("Tertulis $1 \\ {raw}.");
	}

	@Test
	void unknownPlaceholderStops() {
		assertThatIllegalArgumentException().isThrownBy(() -> Template.fill("{two}", Map.of("one", "1")))
			.withMessageContaining("{two}");
	}

}
