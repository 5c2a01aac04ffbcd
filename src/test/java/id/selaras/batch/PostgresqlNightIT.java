package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import id.selaras.store.StoreSettings;
import id.selaras.store.TestPostgresql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** One file in the data folder, and all else is as it was. */
class PostgresqlNightIT {

	@Test
	void aNightOverPostgresqlLeavesWhatTheEmbeddedDatabaseDoes(@TempDir Path folder) throws IOException {
		Path home = SmallNight.home(folder, SmallNight.REGENCY, SampleNight.MANGGARAI);
		SmallNight embedded = SmallNight.embedded(home, folder.resolve("embedded"));
		assertThat(embedded.runInThreads(2).failures()).isEmpty();
		SmallNight.Outcome expected = embedded.outcome();

		Path data = Files.createDirectories(folder.resolve("postgresql/data"));
		String url = Objects.requireNonNull(TestPostgresql.settings(data).jdbcUrl());
		Files.writeString(data.resolve("database.yaml"), "url: " + url + "\nuser: postgres\n");
		SmallNight night = new SmallNight(home, data.resolveSibling("night"), StoreSettings.of(data));
		assertThat(night.settings().jdbcUrl()).isEqualTo(url);
		assertThat(night.runInThreads(2).failures()).isEmpty();
		assertThat(night.outcome()).isEqualTo(expected);
		assertThat(data.resolve("db")).isEmptyDirectory();
		assertThat(night.runInThreads(2).nothingChanged()).isTrue();

		night.rebuild();
		assertThat(night.verified().digest()).isNotEqualTo(expected.digest());
		assertThat(night.runInThreads(2).failures()).isEmpty();
		assertThat(night.outcome()).isEqualTo(expected);
	}

}
