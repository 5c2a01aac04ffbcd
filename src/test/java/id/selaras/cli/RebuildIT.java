package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RebuildIT {

	private final Path out;

	private final StringWriter said = new StringWriter();

	private final StringWriter errors = new StringWriter();

	RebuildIT(@TempDir Path folder) {
		this.out = folder.resolve("out");
	}

	@Test
	void originalsAndJournalMakeTheSameFiguresAgain() throws IOException {
		night();
		String id = List.of(says("questions", "--kind", "which-number").split(" ", 2)).get(0);
		says("answer", id, "--by", "Sari", "--choose", "1.500");
		night();
		String digest = digest();
		String decisions = says("decisions");
		Path report = this.out.resolve("35.02-ponorogo/2023-TW4/laporan-kemajuan.pdf");
		byte[] printed = Files.readAllBytes(report);

		assertThat(says("rebuild")).contains("1 daerah, 14 tanda terima, 1 jawaban");
		assertThat(says("decisions")).isEqualTo(decisions);
		assertThat(digest()).isNotEqualTo(digest);
		night();
		assertThat(digest()).isEqualTo(digest);
		assertThat(report).hasBinaryContent(printed);
	}

	@Test
	void aRebuildThatWasKilledIsDoneAgainBeforeAnythingElse() throws IOException {
		night();
		String digest = digest();
		Files.createFile(this.out.resolve(".selaras/rebuilding"));
		assertThat(run("decisions")).isEqualTo(1);
		assertThat(this.errors.toString()).contains("jalankan selaras rebuild sekali lagi");
		says("rebuild");
		night();
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void aNightOverALostDatabaseForgetsNoAnswer() throws IOException {
		night();
		String id = List.of(says("questions", "--kind", "which-number").split(" ", 2)).get(0);
		says("answer", id, "--by", "Sari", "--choose", "1.500");
		String decisions = says("decisions");
		Files.move(this.out.resolve(".selaras/db"), this.out.resolve("lost"));
		night();
		assertThat(says("decisions")).isEqualTo(decisions);
		assertThat(says("questions")).doesNotContain(id);
		digest();
	}

	@Test
	void whatIsNotWholeIsNamed() throws IOException {
		night();
		Path data = this.out.resolve(".selaras");
		Path original;
		try (var files = Files.walk(data.resolve("originals"))) {
			original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
		Files.delete(original);
		assertThat(run("verify-data")).isEqualTo(1);
		assertThat(this.said.toString()).contains("berkas asli " + original.getFileName() + " hilang atau berubah",
				"1 kesalahan");
		Path journal = data.resolve("journal/35.02.jsonl");
		Files.writeString(journal, Files.readString(journal).replaceFirst("xlsx", "xlsm"));
		assertThat(run("verify-data")).isEqualTo(1);
		assertThat(this.said.toString()).contains("35.02: jurnal rusak di baris ");
		assertThat(run("nightly", "--home", "input-samples", "--regency", "35.02")).isEqualTo(1);
		assertThat(this.said.toString()).contains("Jurnal rusak di baris ");
	}

	private String digest() {
		String verified = says("verify-data");
		assertThat(verified).contains(" 0 kesalahan");
		return verified.substring(verified.indexOf("digest "));
	}

	private void night() {
		says("nightly", "--home", "input-samples", "--regency", "35.02");
	}

	/** What a command that must succeed prints. */
	private String says(String... arguments) {
		this.said.getBuffer().setLength(0);
		assertThat(run(arguments)).as(this.errors.toString()).isZero();
		return this.said.toString();
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--out", this.out.toString(), "--today", "2024-02-10"));
		return Selaras.run(all.toArray(String[]::new), new PrintWriter(this.said), new PrintWriter(this.errors));
	}

}
