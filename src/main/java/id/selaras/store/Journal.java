package id.selaras.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people did, one file per regency, each line chained to the one before by its hash.
 * Together with the originals it rebuilds the database, so it is written first.
 */
public final class Journal {

	private static final Pattern REGENCY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

	private static final String ENDING = ".jsonl";

	private final Path folder;

	private final Clock clock;

	private final Map<String, JournalFile> files = new ConcurrentHashMap<>();

	public Journal(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/**
	 * Writes the entries, all with the same time. They are on the disk when this returns;
	 * after a kill some may be there that were never acknowledged. Without entries, what
	 * stands there already is.
	 * @return the lines as written
	 * @throws JournalBroken where what stands there already is not as it was written
	 */
	public List<JournalLine> append(String regency, List<JournalEntry> entries) {
		if (entries.isEmpty()) {
			file(regency).force();
			return List.of();
		}
		return file(regency).append(entries, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
	}

	/**
	 * All lines, verified.
	 * @throws JournalBroken where a line does not follow from those before
	 */
	public JournalReading lines(String regency) {
		return file(regency).read();
	}

	/** Codes of the regencies that have one, in order. */
	public List<String> regencies() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> String.valueOf(file.getFileName()))
				.filter((name) -> name.endsWith(ENDING))
				.map((name) -> name.substring(0, name.length() - ENDING.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private JournalFile file(String regency) {
		if (!REGENCY.matcher(regency).matches()) {
			throw new IllegalArgumentException("Not the code of a regency: " + regency);
		}
		return this.files.computeIfAbsent(regency, (code) -> new JournalFile(code, this.folder.resolve(code + ENDING)));
	}

}
