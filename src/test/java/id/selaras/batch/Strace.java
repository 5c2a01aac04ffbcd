package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.opentest4j.TestAbortedException;

/** Plays a disk that fails, and shows what a process asks of the system. */
final class Strace {

	private Strace() {
	}

	/** Says loudly what is left out where there is none, or where it may not trace. */
	static void require(String untested) {
		if (!works()) {
			String message = "NO strace HERE, " + untested + " NOT TESTED";
			System.err.println(message);
			throw new TestAbortedException(message);
		}
	}

	private static boolean works() {
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
