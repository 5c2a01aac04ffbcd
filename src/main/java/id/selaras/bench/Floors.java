package id.selaras.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.selaras.batch.Night;

/**
 * What the libraries alone need for the same files, rows, pages and copies, one after the
 * other in one thread: no program can do with less.
 */
final class Floors {

	private final Path home;

	private final Path out;

	private final Path scratch;

	/**
	 * @param out folder that the measured night wrote to
	 * @param scratch folder for a second database; emptied before
	 */
	Floors(Path home, Path out, Path scratch) {
		this.home = home;
		this.out = out;
		this.scratch = scratch;
	}

	/** Costs by name. */
	Map<String, Cost> measure(Night night) {
		Map<String, Cost> costs = new LinkedHashMap<>();
		costs.put("unzip + tokenise", ReadingFloor.of(files(this.home.resolve("regencies"), "/inbox/")));
		Folders.delete(this.scratch);
		costs.put("compress + insert", StoringFloor.of(night.request().data(), this.scratch, night.request().today()));
		costs.put("fill + export", PagesFloor.of(night));
		costs.put("load + save", CopiesFloor.of(this.home, this.out, files(this.out, "/perbaikan/")));
		return costs;
	}

	/** Regular files below a folder whose path holds a part, sorted. */
	static List<Path> files(Path folder, String part) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().contains(part))
				.filter(Files::isRegularFile)
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
