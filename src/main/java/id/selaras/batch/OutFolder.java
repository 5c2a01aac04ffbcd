package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import id.selaras.finding.Fingerprint;
import id.selaras.store.CannotWrite;
import id.selaras.store.Failpoint;

/**
 * The folder of results. A reader never sees half a file: written aside, then renamed.
 */
final class OutFolder {

	private static final String UNFINISHED = ".part";

	private final Path root;

	private final NewFiles newFiles;

	private final Predicate<String> isKnown;

	/** Of which no result is known. */
	OutFolder(Path root) {
		this(root, (sha256) -> false);
	}

	/**
	 * The folder.
	 * @param isKnown whether a result has this SHA-256
	 */
	OutFolder(Path root, Predicate<String> isKnown) {
		this.root = root;
		this.newFiles = new NewFiles(root);
		this.isKnown = isKnown;
	}

	/**
	 * Removes what a killed night left unfinished, and what it wrote anew without having
	 * said so anywhere: tomorrow nobody might know whose it is. What is still due is
	 * written again.
	 */
	void sweep() {
		if (!Files.isDirectory(this.root)) {
			return;
		}
		for (Path path : this.newFiles.noted()) {
			if (!this.isKnown.test(sha256(path))) {
				delete(path);
			}
		}
		this.newFiles.forget();
		try (Stream<Path> files = Files.walk(this.root)) {
			List<Path> unfinished = files.filter((file) -> String.valueOf(file.getFileName()).endsWith(UNFINISHED))
				.filter(Files::isRegularFile)
				.toList();
			for (Path file : unfinished) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new CannotWrite(this.root, ex);
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

	/** Size in bytes, 0 where there is no such file. */
	long size(Path path) {
		Path file = this.root.resolve(path);
		try {
			return Files.isRegularFile(file) ? Files.size(file) : 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The bytes of a file, if they are those of the hash. */
	Optional<byte[]> bytes(Path path, String sha256) {
		Path file = this.root.resolve(path);
		try {
			byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
			return Fingerprint.of(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
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
			// what is laid out for a message is laid out once, and the message knows it
			if (!Files.exists(file) && !path.startsWith(PlanMail.FOLDER)) {
				this.newFiles.note(path);
			}
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
			throw new CannotWrite(file, ex);
		}
	}

	/** All that was written is known by now. */
	void settle() {
		this.newFiles.forget();
	}

	/** Takes away what is no longer true. */
	void delete(Path path) {
		try {
			Files.deleteIfExists(this.root.resolve(path));
		}
		catch (IOException ex) {
			throw new CannotWrite(this.root.resolve(path), ex);
		}
	}

	static Path folder(RegencyWork work, String period) {
		return Path.of(work.folderName()).resolve(period);
	}

}
