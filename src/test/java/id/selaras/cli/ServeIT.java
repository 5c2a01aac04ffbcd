package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import id.selaras.samples.CopiedFolder;
import id.selaras.samples.FewReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service as a process of its own. How long a machine takes is no matter here: it is
 * waited for as long as nobody would.
 */
class ServeIT {

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(6);

	/** What is begun when the service is asked to stop may take this long. */
	private static final Duration LONGEST_REPORT = Duration.ofMinutes(4);

	private static final String REGENCY = "92.02-manokwari";

	private final Path folder;

	private final Path home;

	private final Path out;

	private final Path log;

	ServeIT(@TempDir Path folder) {
		this.folder = folder;
		this.home = folder.resolve("home");
		this.out = folder.resolve("out");
		this.log = folder.resolve("serve.log");
		Path samples = Path.of("input-samples");
		CopiedFolder.of(samples.resolve("consultants.yaml"), this.home.resolve("consultants.yaml"));
		CopiedFolder.of(samples.resolve("regencies").resolve(REGENCY), this.home.resolve("regencies").resolve(REGENCY));
	}

	@Test
	void askedToStopInTheMiddleOfANightItEndsCleanlyAndTheNextNightGoesOn() throws Exception {
		Path jobs = jobs("* * * * * *");
		Process serving = serve(jobs);
		try {
			awaitJournal(serving);
			serving.destroy();
			awaitEnd(serving);
		}
		finally {
			serving.destroyForcibly();
		}
		StringWriter said = new StringWriter();
		assertThat(run(said, "nightly", "--home", this.home.toString(), "--out", this.out.toString(), "--jobs",
				jobs.toString(), "--today", "2024-02-10"))
			.as("%s%nThe service said:%n%s", said, said())
			.isZero();
		assertThat(said.toString()).as("The service said:%n%s", said()).doesNotContain("terputus");
		assertThat(run(said, "verify-data", "--out", this.out.toString())).as(said.toString()).isZero();
		assertThat(run(said, "status", "--out", this.out.toString())).as(said.toString()).isZero();
		assertThat(said.toString()).contains("Yang tertahan, dan sebabnya", "Sekarang: tidak ada yang berjalan.");
	}

	@Test
	void aSecondServiceOnTheSameDataIsRefusedAndOtherCommandsWork() throws Exception {
		Path jobs = jobs("0 0 1 1 1 *");
		Process serving = serve(jobs);
		try {
			await("a token", serving, this.out.resolve(".selaras/token"));
			Process second = serve(jobs);
			awaitEnd(second);
			assertThat(second.exitValue()).isEqualTo(1);
			StringWriter said = new StringWriter();
			awaitJournal(serving);
			assertThat(run(said, "status", "--out", this.out.toString())).as(said.toString()).isZero();
			assertThat(said.toString()).contains("Belum ada malam yang selesai.");
			serving.destroy();
			awaitEnd(serving);
		}
		finally {
			serving.destroyForcibly();
		}
	}

	private Path jobs(String cron) throws IOException {
		Path jobs = FewReports.jobs(this.folder, "laporan-kemajuan", "rekap-daerah");
		Path nightly = jobs.resolve("nightly.yaml");
		Files.writeString(nightly, Files.readString(nightly).replace("0 0 1 * * *", cron));
		return jobs;
	}

	private Process serve(Path jobs) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Dselaras.stop-seconds=" + LONGEST_REPORT.toSeconds(), "-cp", System.getProperty("java.class.path"),
				"id.selaras.cli.Selaras", "serve", "--home", this.home.toString(), "--out", this.out.toString(),
				"--jobs", jobs.toString(), "--port", "0", "--quiet-seconds", "0"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
			.start();
	}

	/** The first files are received. */
	private void awaitJournal(Process serving) throws Exception {
		await("a journal", serving, this.out.resolve(".selaras/journal/92.02.jsonl"));
	}

	private void await(String what, Process serving, Path file) throws Exception {
		Instant end = Instant.now().plus(LONGEST_WAIT);
		while (!Files.exists(file)) {
			assertThat(serving.isAlive()).as("goes on until it made %s, but said:%n%s", what, said()).isTrue();
			assertThat(Instant.now()).as("no %s yet; the service said:%n%s", what, said()).isBefore(end);
			Thread.sleep(100);
		}
	}

	private void awaitEnd(Process serving) throws Exception {
		assertThat(serving.waitFor(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS))
			.as("ends within %s, but said:%n%s", LONGEST_WAIT, said())
			.isTrue();
	}

	private String said() throws IOException {
		return Files.readString(this.log, StandardCharsets.UTF_8);
	}

	private static int run(StringWriter said, String... arguments) {
		return Selaras.run(arguments, new PrintWriter(said), new PrintWriter(said));
	}

}
