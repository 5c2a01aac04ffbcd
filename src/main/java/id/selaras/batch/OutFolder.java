package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import id.selaras.finding.Fingerprint;
import id.selaras.store.Failpoint;

/**
 * The folder of results. A reader never sees half a file: written aside, then renamed.
 */
final class OutFolder {

	private static final String UNFINISHED = ".part";

	private final Path root;

	OutFolder(Path root) {
		this.root = root;
	}

	/** Removes what a killed night left unfinished. */
	void sweep() {
		if (!Files.isDirectory(this.root)) {
			return;
		}
		try (Stream<Path> files = Files.walk(this.root)) {
			List<Path> unfinished = files.filter((file) -> String.valueOf(file.getFileName()).endsWith(UNFINISHED))
				.filter(Files::isRegularFile)
				.toList();
			for (Path file : unfinished) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** SHA-256 of a file, or an empty text where there is none. */
	String sha256(Path path) {
		Path file = this.root.resolve(path);
		try {
			return Files.isRegularFile(file) ? Fingerprint.of(Files.readAllBytes(file)) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a file unless it lies there with these bytes already. */
	boolean write(Path path, byte[] bytes) {
		if (sha256(path).equals(Fingerprint.of(bytes))) {
			return false;
		}
		Path file = this.root.resolve(path);
		Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
		try {
			Files.createDirectories(file.getParent());
			Files.write(part, bytes);
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Failpoint.OUTPUT_WRITTEN.visit();
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			Failpoint.OUTPUT_RENAMED.visit();
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes away what is no longer true. */
	void delete(Path path) {
		try {
			Files.deleteIfExists(this.root.resolve(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path folder(RegencyWork work, String period) {
		return Path.of(work.folderName()).resolve(period);
	}

}
