package id.selaras.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Files to be changed, or a state to begin from, as they lie elsewhere. */
public final class CopiedFolder {

	private CopiedFolder() {
	}

	/**
	 * Copies a file, or a folder with all that is in it; what is there is written over.
	 */
	public static void of(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : List.copyOf(files.toList())) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				}
				else {
					Files.createDirectories(target.toAbsolutePath().getParent());
					Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
