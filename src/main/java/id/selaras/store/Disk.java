package id.selaras.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.selaras.finding.Fingerprint;

/** Files and folders for the owner's eyes only, and folders forced to the disk. */
final class Disk {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private Disk() {
	}

	/** Creates the folder, and those above it with the rights that are usual here. */
	static Path folder(Path folder) {
		try {
			Path parent = folder.toAbsolutePath().getParent();
			if (parent != null) {
				Files.createDirectories(parent);
			}
			Files.createDirectory(folder, permissions("rwx------"));
		}
		catch (FileAlreadyExistsException ex) {
			if (!Files.isDirectory(folder)) {
				throw new UncheckedIOException("Not a folder: " + folder, ex);
			}
		}
		catch (IOException ex) {
			throw new CannotWrite(folder, ex);
		}
		return folder;
	}

	static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	/** Deletes a folder with all that is in it; links are not followed. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> files = Files.walk(folder)) {
			deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : deepestFirst) {
			Files.delete(file);
		}
	}

	static FileAttribute<?>[] privateFile() {
		return permissions("rw-------");
	}

	private static FileAttribute<?>[] permissions(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	/** Writes a file that is not there yet, and forces it to the disk. */
	static void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), privateFile())) {
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	/** Copies a file, forces it to the disk and gives the SHA-256 of what was copied. */
	static String copy(Path from, Path to) throws IOException {
		MessageDigest digest = Fingerprint.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
				FileChannel channel = FileChannel.open(to,
						Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), privateFile())) {
			in.transferTo(Channels.newOutputStream(channel));
			channel.force(true);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * Forces to the disk which files a folder holds. Windows cannot, and keeps its own
	 * journal of that.
	 */
	static void sync(Path folder) throws IOException {
		if (POSIX) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

}
