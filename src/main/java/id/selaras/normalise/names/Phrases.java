package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words, or a few words side by side, that stand for others; the longest goes first. */
final class Phrases {

	/** More readings than this of one name are not worth looking up. */
	private static final int MOST_READINGS = 12;

	private final Map<String, List<List<String>>> meanings = new HashMap<>();

	/** Few words begin a phrase. */
	private final Set<String> beginnings = new HashSet<>();

	private int longest = 1;

	/** Written and meant, of which there may be several. */
	void add(List<String> written, List<List<String>> meant) {
		this.meanings.put(String.join(" ", written), meant);
		this.beginnings.add(written.isEmpty() ? "" : written.get(0));
		this.longest = Math.max(this.longest, written.size());
	}

	/** All readings of the words; more than one where a word has several meanings. */
	List<List<String>> readings(List<String> words) {
		List<List<String>> readings = List.of(new ArrayList<>());
		int at = 0;
		while (at < words.size()) {
			int length = lengthAt(words, at);
			if (length == 0) {
				String word = words.get(at);
				readings.forEach((reading) -> reading.add(word));
			}
			else {
				String written = String.join(" ", words.subList(at, at + length));
				readings = longer(readings, this.meanings.getOrDefault(written, List.of()));
			}
			at += Math.max(1, length);
		}
		return readings;
	}

	/** How many words from here on are one phrase; 0 where none begins here. */
	private int lengthAt(List<String> words, int at) {
		if (!this.beginnings.contains(words.get(at))) {
			return 0;
		}
		for (int length = Math.min(this.longest, words.size() - at); length > 0; length--) {
			if (this.meanings.containsKey(String.join(" ", words.subList(at, at + length)))) {
				return length;
			}
		}
		return 0;
	}

	private static List<List<String>> longer(List<List<String>> readings, List<List<String>> meant) {
		List<List<String>> longer = new ArrayList<>();
		for (List<String> meaning : meant) {
			for (List<String> reading : readings) {
				List<String> extended = new ArrayList<>(reading);
				extended.addAll(meaning);
				longer.add(extended);
			}
		}
		return longer.subList(0, Math.min(longer.size(), MOST_READINGS));
	}

}
