package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupIT {

	private static final String REPORT = "35.02-ponorogo/2023-TW4/laporan-kemajuan.pdf";

	private final Path folder;

	private final Path out;

	private final StringWriter said = new StringWriter();

	private final StringWriter errors = new StringWriter();

	BackupIT(@TempDir Path folder) {
		this.folder = folder;
		this.out = folder.resolve("out");
		says(this.out, "nightly", "--home", "input-samples", "--regency", "35.02");
	}

	@Test
	void whatIsRestoredHasTheSameDigestAndMakesTheSameReports() throws IOException {
		Path backup = this.folder.resolve("cadangan");
		String digest = digest(says(this.out, "verify-data"));
		assertThat(says(this.out, "backup", backup.toString())).contains(" 0 kesalahan", digest);
		Path elsewhere = this.folder.resolve("elsewhere");
		assertThat(says(elsewhere, "restore", backup.toString())).contains(" 0 kesalahan", digest);
		assertThat(digest(says(elsewhere, "verify-data"))).isEqualTo(digest);
		assertThat(says(elsewhere, "decisions")).isEqualTo(says(this.out, "decisions"));
		says(elsewhere, "nightly", "--home", "input-samples", "--regency", "35.02");
		assertThat(elsewhere.resolve(REPORT)).hasSameBinaryContentAs(this.out.resolve(REPORT));
	}

	@Test
	void nothingIsWrittenOverWhatIsThere() {
		assertThat(run(this.out, "restore", this.folder.toString())).isEqualTo(2);
		assertThat(run(this.out, "backup", this.out.toString())).isEqualTo(2);
		assertThat(this.errors.toString()).contains("sudah berisi");
	}

	@Test
	void aBackupThatIsDamagedIsRefusedAndNothingIsRestored() throws IOException {
		Path backup = this.folder.resolve("rusak");
		says(this.out, "backup", backup.toString());
		Path original;
		try (Stream<Path> files = Files.walk(backup.resolve("originals"))) {
			original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
		byte[] bytes = Files.readAllBytes(original);
		bytes[bytes.length / 2]++;
		Files.write(original, bytes);
		Path target = this.folder.resolve("none");
		assertThat(run(target, "restore", backup.toString())).isEqualTo(1);
		assertThat(this.errors.toString()).contains("Cadangan " + backup + " rusak: originals/");
		assertThat(target.resolve(".selaras")).doesNotExist();
		assertThat(run(target, "restore", this.folder.resolve("no backup").toString())).isEqualTo(1);
		assertThat(this.errors.toString()).contains("backup.json hilang atau berubah");
	}

	private static String digest(String text) {
		return text.substring(text.indexOf("digest "));
	}

	/** What a command that must succeed prints. */
	private String says(Path results, String... arguments) {
		this.said.getBuffer().setLength(0);
		assertThat(run(results, arguments)).as(this.errors.toString()).isZero();
		return this.said.toString();
	}

	private int run(Path results, String... arguments) {
		this.errors.getBuffer().setLength(0);
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--out", results.toString(), "--today", "2024-02-10"));
		return Selaras.run(all.toArray(String[]::new), new PrintWriter(this.said), new PrintWriter(this.errors));
	}

}
