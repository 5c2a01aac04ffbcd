package id.selaras.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What someone did, to be written down.
 *
 * @param kind such as {@code receipt} or {@code decision}
 * @param fields the facts by name
 */
public record JournalEntry(String kind, SortedMap<String, String> fields) {

	public JournalEntry {
		fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
	}

	public static JournalEntry of(String kind, Map<String, String> fields) {
		return new JournalEntry(kind, new TreeMap<>(fields));
	}

}
