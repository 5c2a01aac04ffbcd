package id.selaras.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class HsqldbKilledTest {

	private final Path folder;

	HsqldbKilledTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void whatWasAcknowledgedOutlivesAKill() {
		int acknowledged;
		try (ChildProcess child = ChildProcess.start(PutsDocuments.class, this.folder)) {
			child.await("stored 200");
			child.kill();
			// all that it said, not only what we waited for: the last ones are those at
			// risk
			acknowledged = 200 + child.linesLeft();
		}
		try (TestStore store = TestStore.open(this.folder)) {
			Set<String> keys = store.documents().fingerprints("92.02", "form").keySet();
			for (int i = 1; i <= acknowledged; i++) {
				assertThat(keys).contains(Integer.toString(i));
			}
			assertThat(store.documents().get("92.02", "form", "200").orElseThrow().content()).hasSize(200);
		}
	}

	@Test
	void aClosedDatabaseNeedsNoRecoveryAndCanBeOpenedAgain() {
		try (TestStore store = TestStore.open(this.folder)) {
			store.documents().put("92.02", "form", "a", "f", new byte[1]);
		}
		assertThat(this.folder.resolve("db/selaras.log")).doesNotExist();
		try (TestStore store = TestStore.open(this.folder)) {
			assertThat(store.documents().get("92.02", "form", "a")).isPresent();
		}
	}

	@Test
	void aFirstStartThatWasKilledHalfwayGoesOn() {
		try (TestStore store = TestStore.open(this.folder)) {
			JdbcTemplate jdbc = store.get(JdbcTemplate.class);
			jdbc.execute("drop table made_result");
			jdbc.execute("drop table figure");
			jdbc.execute("drop table batch_job_instance_seq");
			jdbc.execute("delete from \"flyway_schema_history\"");
		}
		try (TestStore store = TestStore.open(this.folder)) {
			assertThat(store.figures().find("92.02", "A")).isEmpty();
		}
	}

	@Test
	void aDatabaseThatWasNeverFinishedIsPutAsideAndMadeAnew() throws IOException {
		Path database = Files.createDirectories(this.folder.resolve("db"));
		Files.write(database.resolve("selaras.data"), new byte[40]);
		Files.writeString(database.resolve("selaras.script.new"), "");
		try (TestStore store = TestStore.open(this.folder)) {
			store.documents().put("92.02", "form", "a", "f", new byte[1]);
		}
		assertThat(this.folder.resolve("db.unfinished/selaras.data")).exists();
		try (TestStore store = TestStore.open(this.folder)) {
			assertThat(store.documents().get("92.02", "form", "a")).isPresent();
		}
	}

	@Test
	void unusualFolderNamesDoNoHarm() {
		try (TestStore store = TestStore.open(this.folder.resolve("Laporan 100% & \u00e9 'x' #1"))) {
			store.documents().put("92.02", "form", "a", "f", new byte[1]);
		}
		assertThat(this.folder.resolve("Laporan 100% & \u00e9 'x' #1/db/selaras.script")).exists();
	}

}
