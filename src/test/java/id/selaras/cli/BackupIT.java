package id.selaras.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import id.selaras.samples.FewReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupIT {

	private static final String REPORT = "35.02-ponorogo/2023-TW4/laporan-kemajuan.pdf";

	private final Path folder;

	private final Operator sari;

	BackupIT(@TempDir Path folder) {
		this.folder = folder;
		this.sari = new Operator(FewReports.jobs(folder, "laporan-kemajuan"), folder.resolve("out"),
				LocalDate.of(2024, 2, 10));
		this.sari.says("nightly", "--home", "input-samples", "--regency", "35.02");
	}

	@Test
	void whatIsRestoredHasTheSameDigestAndMakesTheSameReports() throws IOException {
		Path backup = this.folder.resolve("cadangan");
		String digest = this.sari.digest();
		assertThat(this.sari.says("backup", backup.toString())).contains(" 0 kesalahan", digest);
		Operator elsewhere = this.sari.at(this.folder.resolve("elsewhere"));
		assertThat(elsewhere.says("restore", backup.toString())).contains(" 0 kesalahan", digest);
		assertThat(elsewhere.digest()).isEqualTo(digest);
		assertThat(elsewhere.says("decisions")).isEqualTo(this.sari.says("decisions"));
		elsewhere.says("nightly", "--home", "input-samples", "--regency", "35.02");
		assertThat(elsewhere.out().resolve(REPORT)).hasSameBinaryContentAs(this.sari.out().resolve(REPORT));
	}

	@Test
	void nothingIsWrittenOverWhatIsThere() {
		assertThat(this.sari.run("restore", this.folder.toString())).isEqualTo(2);
		assertThat(this.sari.run("backup", this.sari.out().toString())).isEqualTo(2);
		assertThat(this.sari.errors()).contains("sudah berisi; pilih folder yang baru").doesNotContain("not empty");
		assertThat(this.sari.run("backup", this.sari.out().toString(), "--lang", "en")).isEqualTo(2);
		assertThat(this.sari.errors()).contains("is not empty; choose a new folder");
	}

	@Test
	void aBackupThatIsDamagedIsRefusedAndNothingIsRestored() throws IOException {
		Path backup = this.folder.resolve("rusak");
		this.sari.says("backup", backup.toString());
		Path original;
		try (Stream<Path> files = Files.walk(backup.resolve("originals"))) {
			original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
		byte[] bytes = Files.readAllBytes(original);
		bytes[bytes.length / 2]++;
		Files.write(original, bytes);
		Operator target = this.sari.at(this.folder.resolve("none"));
		assertThat(target.run("restore", backup.toString())).isEqualTo(1);
		assertThat(target.errors()).contains("Cadangan " + backup + " rusak: originals/");
		assertThat(target.out().resolve(".selaras")).doesNotExist();
		assertThat(target.run("restore", this.folder.resolve("no backup").toString())).isEqualTo(1);
		assertThat(target.errors()).contains("backup.json hilang atau berubah");
	}

}
