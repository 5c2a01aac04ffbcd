package id.selaras.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import id.selaras.finding.Failure;
import id.selaras.finding.Language;
import id.selaras.store.StoreSettings;
import id.selaras.store.TestPostgresql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A {@code database.yaml} that does not fit its PostgreSQL is named, by night and day.
 */
class DatabaseRefusedIT {

	/** Shortly before the night begins by jobs/nightly.yaml, 01.00 WIB. */
	private static final Instant EVENING = Instant.parse("2024-02-09T17:59:50Z");

	private final Path folder;

	private final Path home;

	private final Path data;

	DatabaseRefusedIT(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.home = SmallNight.home(folder);
		this.data = Files.createDirectories(folder.resolve("night/data"));
	}

	@Test
	void aUserThatTheServerDoesNotKnow() throws IOException {
		assertTold(url(""), "nobody", "menolak pengguna atau kata sandinya (28000)");
	}

	@Test
	void aDatabaseThatIsNotThere() throws IOException {
		assertTold(url("").replaceFirst("/selaras\\d+", "/tidak_ada"), "postgres", "yang disebut url tidak ada");
	}

	@Test
	void aUserWithoutRights() throws IOException {
		TestPostgresql.say("create role guest login");
		assertTold(url(""), "guest", "tidak berhak membuat atau menulis tabel (42501)");
	}

	@Test
	void aDatabaseOfAnotherEncoding() throws IOException {
		assertTold(url("encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0"), "postgres",
				"berpengodean SQL_ASCII; buat yang baru dengan ENCODING 'UTF8'");
	}

	private String url(String created) {
		return Objects.requireNonNull(TestPostgresql.settings(this.data, created).jdbcUrl());
	}

	private void assertTold(String url, String user, String why) throws IOException {
		String address = url.replaceFirst("user=[^&]*", "user=" + user);
		Files.writeString(this.data.resolve("database.yaml"), "url: " + address + "\nuser: " + user + "\n");
		SmallNight night = new SmallNight(this.home, this.folder.resolve("night"), StoreSettings.of(this.data));
		assertThat(night.run().failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.who()).isEqualTo(Failure.Responsible.OPERATOR);
			assertThat(failure.text().indonesian()).startsWith("database.yaml: ").contains(why);
		});
		assertThat(MorningPage.last(this.data)).hasValueSatisfying((page) -> {
			assertThat(page.well()).isFalse();
			assertThat(page.text(Language.INDONESIAN)).contains("night: database.yaml: ", why);
		});

		Service service = new Service(new ServiceSettings(this.home, night.out(), this.data,
				night.definitions(Path.of("jobs")), Duration.ZERO), EVENING);
		byte[] bytes = "bukan formulir\n".getBytes(StandardCharsets.UTF_8);
		assertThat(
				service.upload("33.07", "", List.of(new UploadedFile("a.csv", () -> new ByteArrayInputStream(bytes)))))
			.isInstanceOf(UploadOutcome.NotNow.class);
		service.tick(Instant.now());
		assertThat(service.state().problem()).isEqualTo("DatabaseRefused");
	}

}
