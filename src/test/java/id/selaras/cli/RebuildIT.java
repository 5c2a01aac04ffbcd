package id.selaras.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.selaras.samples.FewReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports of all three kinds: of a regency, of its agencies, of a consultant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildIT {

	private final Path folder;

	/** After a first night; each test goes on from a copy. */
	private final Operator afterANight;

	RebuildIT(@TempDir Path folder) {
		this.folder = folder;
		Path jobs = FewReports.jobs(folder, "laporan-kemajuan", "temuan", "rekap-daerah");
		this.afterANight = new Operator(jobs, folder.resolve("out"), LocalDate.of(2024, 2, 10));
		night(this.afterANight);
	}

	@Test
	void originalsAndJournalMakeTheSameFiguresAgain() throws IOException {
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("same figures"));
		answer(sari);
		night(sari);
		String digest = sari.digest();
		String decisions = sari.says("decisions");
		Path report = sari.out().resolve("35.02-ponorogo/2023-TW4/laporan-kemajuan.pdf");
		byte[] printed = Files.readAllBytes(report);

		assertThat(sari.says("rebuild")).contains("1 daerah, 14 tanda terima, 1 jawaban");
		assertThat(sari.says("decisions")).isEqualTo(decisions);
		assertThat(sari.digest()).isNotEqualTo(digest);
		night(sari);
		assertThat(sari.digest()).isEqualTo(digest);
		assertThat(report).hasBinaryContent(printed);
	}

	@Test
	void aRebuildThatWasKilledIsDoneAgainBeforeAnythingElse() throws IOException {
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("killed"));
		String digest = sari.digest();
		Files.createFile(sari.out().resolve(".selaras/rebuilding"));
		assertThat(sari.run("decisions")).isEqualTo(1);
		assertThat(sari.errors()).contains("jalankan selaras rebuild sekali lagi");
		sari.says("rebuild");
		night(sari);
		assertThat(sari.digest()).isEqualTo(digest);
	}

	@Test
	void aNightOverALostDatabaseForgetsNoAnswer() throws IOException {
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("lost"));
		String id = answer(sari);
		String decisions = sari.says("decisions");
		Files.move(sari.out().resolve(".selaras/db"), sari.out().resolve("lost"));
		night(sari);
		assertThat(sari.says("decisions")).isEqualTo(decisions);
		assertThat(sari.says("questions")).doesNotContain(id);
		sari.digest();
	}

	@Test
	void aDatabaseThatIsDamagedIsNamedAndARebuildMendsIt() throws IOException {
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("damaged"));
		String digest = sari.digest();
		Path database = sari.out().resolve(".selaras/db");
		Files.writeString(database.resolve("selaras.script"), "\u0001 rubbish");
		assertThat(sari.run("decisions")).isEqualTo(1);
		assertThat(sari.errors()).contains("Basis data di " + database + " rusak", "./selaras rebuild")
			.doesNotContain("bean");
		assertThat(sari.run("nightly", "--home", "input-samples", "--regency", "35.02")).isEqualTo(1);
		assertThat(sari.said()).contains("GAGAL, night, Basis data di " + database + " rusak");
		assertThat(sari.run("status")).isEqualTo(1);
		assertThat(sari.said()).contains("night: Basis data di " + database + " rusak");
		sari.says("rebuild");
		night(sari);
		assertThat(sari.digest()).isEqualTo(digest);
	}

	@Test
	void whatIsNotWholeIsNamed() throws IOException {
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("not whole"));
		Path data = sari.out().resolve(".selaras");
		Path original;
		try (var files = Files.walk(data.resolve("originals"))) {
			original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
		Files.delete(original);
		assertThat(sari.run("verify-data")).isEqualTo(1);
		assertThat(sari.said()).contains("berkas asli " + original.getFileName() + " hilang atau berubah",
				"1 kesalahan");
		Path journal = data.resolve("journal/35.02.jsonl");
		Files.writeString(journal, Files.readString(journal).replaceFirst("xlsx", "xlsm"));
		assertThat(sari.run("verify-data")).isEqualTo(1);
		assertThat(sari.said()).contains("35.02: jurnal rusak di baris ");
		assertThat(sari.run("nightly", "--home", "input-samples", "--regency", "35.02")).isEqualTo(1);
		assertThat(sari.said()).contains("Jurnal rusak di baris ");
	}

	/** Answers the question about a number; gives its code. */
	private static String answer(Operator sari) {
		String id = List.of(sari.says("questions", "--kind", "which-number").split(" ", 2)).get(0);
		sari.says("answer", id, "--by", "Sari", "--choose", "1.500");
		return id;
	}

	private static void night(Operator operator) {
		operator.says("nightly", "--home", "input-samples", "--regency", "35.02");
	}

}
