package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the entry that a longer text mentions: one of its names must stand in it, and
 * every other word must be explained. So "Dinas Pertanian dan Ketahanan Pangan" is never
 * taken for "Dinas Pertanian".
 */
final class NamesInText {

	/** Entries by name, the longest names first. */
	private final Map<List<String>, Set<Listing>> names = new LinkedHashMap<>();

	NamesInText(List<Listing> listings) {
		Map<List<String>, Set<Listing>> byName = new LinkedHashMap<>();
		listings.forEach((listing) -> listing.readings()
			.forEach(
					(reading) -> byName.computeIfAbsent(reading.words(), (key) -> new LinkedHashSet<>()).add(listing)));
		byName.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().isEmpty())
			.sorted(Comparator.comparingInt((Map.Entry<List<String>, Set<Listing>> entry) -> -entry.getKey().size()))
			.forEach((entry) -> this.names.put(entry.getKey(), entry.getValue()));
	}

	/**
	 * The entries that the text may mention.
	 * @param explained words that may stand around a name
	 */
	List<Entry> in(List<Reading> text, Predicate<String> explained) {
		for (Reading reading : text) {
			for (Map.Entry<List<String>, Set<Listing>> name : this.names.entrySet()) {
				int start = Collections.indexOfSubList(reading.words(), name.getKey());
				if (start >= 0 && isExplained(reading.words(), start, start + name.getKey().size(), explained)) {
					return name.getValue().stream().map(Listing::entry).toList();
				}
			}
		}
		return List.of();
	}

	private static boolean isExplained(List<String> words, int start, int end, Predicate<String> explained) {
		List<String> around = new ArrayList<>(words.subList(0, start));
		around.addAll(words.subList(end, words.size()));
		return around.stream().allMatch(explained);
	}

}
