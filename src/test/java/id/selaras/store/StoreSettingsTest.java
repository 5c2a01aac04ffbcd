package id.selaras.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.selaras.home.HomeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

	@Test
	void aDataFolderMayNameItsDatabase(@TempDir Path data) throws IOException {
		assertThat(StoreSettings.of(data)).isEqualTo(StoreSettings.embedded(data));
		Files.writeString(data.resolve("database.yaml"), """
				url: jdbc:postgresql://db.example/selaras
				user: selaras
				password-from: SELARAS_DATABASE_PASSWORD
				""");
		assertThat(StoreSettings.of(data, (name) -> name.equals("SELARAS_DATABASE_PASSWORD") ? "s3cret" : null))
			.isEqualTo(new StoreSettings(data, "jdbc:postgresql://db.example/selaras", "selaras", "s3cret"));
		assertThatIllegalArgumentException().isThrownBy(() -> StoreSettings.of(data, (name) -> null))
			.withMessageContaining("SELARAS_DATABASE_PASSWORD");
		Files.writeString(data.resolve("database.yaml"), "url: jdbc:mysql://db.example/selaras\n");
		assertThatExceptionOfType(HomeException.class).isThrownBy(() -> StoreSettings.of(data))
			.withMessageContaining("jdbc:postgresql");
	}

}
