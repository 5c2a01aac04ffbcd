package id.selaras.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java, to be killed. */
public final class ChildProcess implements AutoCloseable {

	private final Process process;

	private final BufferedReader out;

	private ChildProcess(Process process) {
		this.process = process;
		this.out = process.inputReader(StandardCharsets.UTF_8);
	}

	static ChildProcess start(Class<?> main, Path folder) {
		return start(main, List.of(), folder.toString());
	}

	/**
	 * Starts it.
	 * @param options for its Java, beside those for a short life
	 */
	public static ChildProcess start(Class<?> main, List<String> options, String... arguments) {
		return startUnder(List.of(), main, options, arguments);
	}

	/**
	 * Starts it under another program.
	 * @param program such as strace, with its arguments
	 */
	public static ChildProcess startUnder(List<String> program, Class<?> main, List<String> options,
			String... arguments) {
		List<String> command = new ArrayList<>(program);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Djava.awt.headless=true"));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		try {
			return new ChildProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads until a line that begins like this. */
	String await(String beginning) {
		try {
			for (String line = this.out.readLine(); line != null; line = this.out.readLine()) {
				if (line.startsWith(beginning)) {
					return line;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		throw new AssertionError("The child ended without saying " + beginning);
	}

	/** As {@code kill -9} does. */
	public void kill() {
		// by its handle: the process itself would close what we still want to read
		this.process.toHandle().destroyForcibly();
		try {
			// whoever waits may be held up longer than the child
			if (!this.process.waitFor(5, TimeUnit.MINUTES)) {
				throw new AssertionError("The child does not die");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** As an operator does. */
	public void askToStop() {
		this.process.toHandle().destroy();
	}

	/** Waits until it ends by itself; gives its exit code. */
	public int exitCode() {
		this.out.lines().forEach((line) -> {
		});
		try {
			if (!this.process.waitFor(5, TimeUnit.MINUTES)) {
				throw new AssertionError("The child does not end");
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Whether it ends by itself within this time. */
	public boolean endsWithin(long milliseconds) {
		try {
			return this.process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** How many lines it wrote before it died. */
	int linesLeft() {
		return Math.toIntExact(this.out.lines().count());
	}

	@Override
	public void close() {
		kill();
	}

}
