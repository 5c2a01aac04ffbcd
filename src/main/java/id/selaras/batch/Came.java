package id.selaras.batch;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.receive.Sighting;
import id.selaras.store.Journal;
import id.selaras.store.JournalBroken;
import id.selaras.store.JournalLine;
import id.selaras.store.Receipts;
import org.jspecify.annotations.Nullable;

/**
 * What came since the last night that ended, as the journals have it: which run received
 * it, and whether that was killed, makes no difference.
 *
 * @param files paths by regency, each once, in the order of their receipts
 * @param told the hash of the last line of each journal that a page has told of; null
 * where the night did not end: the next one tells the same again
 */
public record Came(SortedMap<String, List<String>> files, @Nullable SortedMap<String, String> told) {

	/** Of a night that could not begin. */
	public static final Came NOTHING = new Came(new TreeMap<>(), null);

	public Came {
		files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
		told = (told == null) ? null : Collections.unmodifiableSortedMap(new TreeMap<>(told));
	}

	static Came since(Optional<MorningPage> last, Journal journal, NightRequest request) {
		SortedMap<String, List<String>> files = new TreeMap<>();
		SortedMap<String, String> told = new TreeMap<>();
		last.map(MorningPage::told).ifPresent((pages) -> told.putAll(pages));
		for (String regency : journal.regencies()) {
			if (request.regency() == null || request.regency().equals(regency)) {
				read(journal, regency).ifPresent((lines) -> {
					long before = last.map((page) -> told(page, regency, lines)).orElse(0L);
					List<String> paths = Receipts.replay(regency, lines.stream().skip(before).toList())
						.stream()
						.map(Sighting::path)
						.distinct()
						.toList();
					if (!paths.isEmpty()) {
						files.put(regency, paths);
					}
					told.put(regency, lines.get(lines.size() - 1).hash());
				});
			}
		}
		return new Came(files, told);
	}

	/** Of a night that was stopped, or did not do all its steps. */
	Came notEnded() {
		return new Came(this.files, null);
	}

	/** A broken journal tells nothing until it is mended; the night names it. */
	private static Optional<List<JournalLine>> read(Journal journal, String regency) {
		try {
			return Optional.of(journal.lines(regency).lines()).filter((lines) -> !lines.isEmpty());
		}
		catch (JournalBroken ex) {
			return Optional.empty();
		}
	}

	/** How many lines earlier pages told of. */
	private static long told(MorningPage last, String regency, List<JournalLine> lines) {
		SortedMap<String, String> told = last.told();
		if (told != null && !told.containsKey(regency)) {
			return 0;
		}
		if (told != null) {
			for (JournalLine line : lines) {
				if (line.hash().equals(told.get(regency))) {
					return line.sequence();
				}
			}
		}
		// a page of an earlier version, or a journal that lost its last line: times are
		// left
		Instant ended = Instant.parse(last.ended());
		return lines.stream().takeWhile((line) -> !line.time().isAfter(ended)).count();
	}

}
