package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.selaras.store.ChildProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk that says from some moment on that it cannot keep what it was given. strace
 * plays it: the calls for that fail.
 */
@Tag("night")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FsyncErrorsIT {

	private final Path folder;

	private final Path home;

	private final SmallNight.Outcome undisturbed;

	FsyncErrorsIT(@TempDir Path folder) throws IOException {
		if (!canTrace()) {
			String message = "NO strace HERE, errors of fsync are NOT TESTED";
			System.err.println(message);
			throw new TestAbortedException(message);
		}
		this.folder = folder;
		this.home = SmallNight.home(folder);
		SmallNight night = SmallNight.embedded(this.home, folder.resolve("undisturbed"));
		night.run();
		this.undisturbed = night.outcome();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1+", "4+", "12+", "40+", "60", "100+" })
	void whatWasNotKeptIsDoneAgain(String which) throws IOException {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("from " + which));
		Path trace = this.folder.resolve("trace " + which.replace("+", " and on"));
		try (ChildProcess child = NightToKill.start(night, "any:" + Integer.MAX_VALUE,
				List.of("strace", "-f", "-qq", "-o", trace.toString(), "-e", "trace=fsync,fdatasync", "-e",
						"inject=fsync,fdatasync:error=EIO:when=" + which))) {
			child.exitCode();
		}
		assertThat(trace).content().contains("EIO");
		assertThat(night.run().failures()).isEmpty();
		assertThat(night.outcome()).isEqualTo(this.undisturbed);
	}

	private static boolean canTrace() {
		try {
			Path trace = Files.createTempFile("strace", ".txt");
			Process process = new ProcessBuilder("strace", "-o", trace.toString(), "true")
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			boolean works = process.waitFor() == 0;
			Files.delete(trace);
			return works;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
