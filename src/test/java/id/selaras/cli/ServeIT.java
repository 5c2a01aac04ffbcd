package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as a process of its own. */
class ServeIT {

	private static final long LONGEST_START = 120_000;

	private final Path folder;

	private final Path out;

	ServeIT(@TempDir Path folder) {
		this.folder = folder;
		this.out = folder.resolve("out");
	}

	@Test
	void askedToStopInTheMiddleOfANightItEndsCleanlyAndTheNextNightGoesOn() throws Exception {
		Path jobs = jobs("* * * * * *");
		Process serving = serve(jobs);
		try {
			Path journal = this.out.resolve(".selaras/journal/92.02.jsonl");
			await(() -> Files.exists(journal));
			serving.destroy();
			assertThat(serving.waitFor(15, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			serving.destroyForcibly();
		}
		StringWriter said = new StringWriter();
		assertThat(
				run(said, "nightly", "--home", "input-samples", "--out", this.out.toString(), "--today", "2024-02-10"))
			.as(said.toString())
			.isZero();
		assertThat(said.toString()).doesNotContain("terputus");
		assertThat(run(said, "verify-data", "--out", this.out.toString())).isZero();
		assertThat(run(said, "status", "--out", this.out.toString())).isZero();
		assertThat(said.toString()).contains("Yang tertahan, dan sebabnya", "Sekarang: tidak ada yang berjalan.");
	}

	@Test
	void aSecondServiceOnTheSameDataIsRefusedAndOtherCommandsWork() throws Exception {
		Path jobs = jobs("0 0 1 1 1 *");
		Process serving = serve(jobs);
		try {
			await(() -> Files.exists(this.out.resolve(".selaras/token")));
			Process second = serve(jobs);
			assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
			assertThat(second.exitValue()).isEqualTo(1);
			StringWriter said = new StringWriter();
			await(() -> Files.exists(this.out.resolve(".selaras/journal/92.02.jsonl")));
			assertThat(run(said, "status", "--out", this.out.toString())).as(said.toString()).isZero();
			assertThat(said.toString()).contains("Belum ada malam yang selesai.");
		}
		finally {
			serving.destroy();
			assertThat(serving.waitFor(15, TimeUnit.SECONDS)).isTrue();
		}
	}

	private Path jobs(String cron) throws IOException {
		Path jobs = this.folder.resolve("jobs");
		try (var files = Files.walk(Path.of("jobs"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = jobs.resolve(Path.of("jobs").relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		Path nightly = jobs.resolve("nightly.yaml");
		Files.writeString(nightly, Files.readString(nightly).replace("0 0 1 * * *", cron));
		return jobs;
	}

	private Process serve(Path jobs) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), "id.selaras.cli.Selaras", "serve", "--home", "input-samples",
				"--out", this.out.toString(), "--jobs", jobs.toString(), "--port", "0", "--quiet-seconds", "0"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("serve.log").toFile()))
			.start();
	}

	private interface Condition {

		boolean holds() throws IOException;

	}

	private static void await(Condition condition) throws Exception {
		for (long waited = 0; !condition.holds(); waited += 100) {
			assertThat(waited).isLessThan(LONGEST_START);
			Thread.sleep(100);
		}
	}

	private static int run(StringWriter said, String... arguments) {
		return Selaras.run(arguments, new PrintWriter(said), new PrintWriter(said));
	}

}
