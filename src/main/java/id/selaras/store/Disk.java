package id.selaras.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

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
			throw new UncheckedIOException("Cannot create the folder " + folder, ex);
		}
		return folder;
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
