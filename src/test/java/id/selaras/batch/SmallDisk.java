package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.opentest4j.TestAbortedException;

/** A disk of a few megabytes, kept in memory. Mounting one takes root and Linux. */
record SmallDisk(Path folder) implements AutoCloseable {

	static SmallDisk mounted(Path folder, int megabytes) {
		try {
			Files.createDirectories(folder);
			String said = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
			if (!said.isEmpty()) {
				String message = "NO SMALL DISK CAN BE MOUNTED HERE, a full disk is NOT TESTED: " + said;
				System.err.println(message);
				throw new TestAbortedException(message);
			}
			return new SmallDisk(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return (process.waitFor() == 0) ? "" : "exit code " + process.exitValue() + " " + said;
		}
		catch (IOException ex) {
			return ex.toString();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Takes away all room but so much. */
	void leave(int kilobytes) {
		try {
			long much = Files.getFileStore(this.folder).getUsableSpace() - kilobytes * 1024L;
			Files.write(ballast(), new byte[Math.toIntExact(Math.max(0, much))]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void makeRoom() {
		try {
			Files.deleteIfExists(ballast());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Only while nothing on it is open for writing. */
	void mayBeWritten(boolean may) {
		String said = run("mount", "-o", may ? "remount,rw" : "remount,ro", this.folder.toString());
		if (!said.isEmpty()) {
			throw new IllegalStateException(said);
		}
	}

	private Path ballast() {
		return this.folder.resolve("ballast");
	}

	@Override
	public void close() {
		run("umount", "-l", this.folder.toString());
	}

}
