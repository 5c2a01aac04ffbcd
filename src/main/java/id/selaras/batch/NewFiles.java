package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import id.selaras.home.Json;
import id.selaras.store.CannotWrite;

/**
 * Names the files that a night wrote where none was, until the night has ended well. A
 * file is named before it is written. Not forced to the disk: it is for killed nights.
 */
final class NewFiles {

	private static final String LIST = ".new-files";

	private final Path root;

	NewFiles(Path root) {
		this.root = root;
	}

	/**
	 * Names a file.
	 * @param path below the root
	 */
	synchronized void note(Path path) {
		try {
			// as JSON: what people named may hold line ends
			Files.writeString(list(), Json.text(path.toString()) + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new CannotWrite(list(), ex);
		}
	}

	/** Regular files that were named and lie there. */
	List<Path> noted() {
		List<Path> paths = new ArrayList<>();
		try {
			String text = Files.exists(list()) ? Files.readString(list()) : "";
			// a last line without an end was never finished, and its file never begun
			text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach((line) -> {
				Path path = Path.of(Json.read(line, String.class));
				if (Files.isRegularFile(this.root.resolve(path))) {
					paths.add(path);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return paths;
	}

	void forget() {
		try {
			Files.deleteIfExists(list());
		}
		catch (IOException ex) {
			throw new CannotWrite(list(), ex);
		}
	}

	private Path list() {
		return this.root.resolve(LIST);
	}

}
