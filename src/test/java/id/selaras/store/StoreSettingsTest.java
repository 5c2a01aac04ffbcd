package id.selaras.store;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreSettingsTest {

	private static final Path DATA = Path.of("data");

	@Test
	void noPasswordIsShown() {
		assertThat(new StoreSettings(DATA, "jdbc:postgresql://host/selaras?password=s3cret", "selaras", "s3cret"))
			.asString()
			.doesNotContain("s3cret");
	}

	@Test
	void onlyPostgresqlIsTaken() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new StoreSettings(DATA, "jdbc:mysql://host/selaras", null, null))
			.withMessageContaining("jdbc:postgresql:");
	}

}
