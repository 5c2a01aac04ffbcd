package id.selaras.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder whose files decide what Selaras does. A report template is code, so nobody but
 * the operator may be able to write there.
 */
final class GuardedFolder {

	private GuardedFolder() {
	}

	static SourceFolder open(Path path) {
		if (!Files.isDirectory(path)) {
			throw Place.of(path.toString()).refuse("folder tidak ada", "the folder does not exist");
		}
		SourceFolder folder = SourceFolder.named(path);
		for (Path file : all(folder)) {
			if (isWorldWritable(folder, file)) {
				String below = path.relativize(file).toString().replace('\\', '/');
				Place place = below.isEmpty() ? folder.place() : Place.of(folder.name() + below);
				throw place.refuse("dapat ditulis oleh siapa saja; jalankan chmod o-w",
						"can be written by anybody; run chmod o-w");
			}
		}
		return folder;
	}

	/** The folder and all in it, sorted; what a link leads to counts as in it. */
	static List<Path> all(SourceFolder folder) {
		try (Stream<Path> files = Files.walk(folder.path(), FileVisitOption.FOLLOW_LINKS)) {
			return files.sorted().toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw SourceFile.unreadable(folder.place(), ex);
		}
	}

	private static boolean isWorldWritable(SourceFolder folder, Path file) {
		try {
			return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE);
		}
		catch (UnsupportedOperationException | NoSuchFileException ex) {
			// Windows knows other rights; a link to nothing cannot be written
			return false;
		}
		catch (IOException ex) {
			throw SourceFile.unreadable(folder.place(), ex);
		}
	}

}
