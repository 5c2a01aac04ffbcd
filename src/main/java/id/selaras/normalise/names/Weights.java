package id.selaras.normalise.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells in one list: the rarer, the more. For the order of suggestions.
 */
final class Weights {

	private static final int SHARED_ROOT = 5;

	private final Map<String, Integer> byWord = new HashMap<>();

	private final int ofUnknown;

	Weights(List<Reading> references) {
		Map<String, Integer> times = new HashMap<>();
		references
			.forEach((reading) -> new HashSet<>(reading.words()).forEach((word) -> times.merge(word, 1, Integer::sum)));
		times.forEach((word, count) -> this.byWord.put(word, weight(references.size(), count)));
		this.ofUnknown = weight(references.size(), 1);
	}

	/**
	 * In thousandths, for order only: no value is made of it, and the strict logarithm is
	 * the same on every machine.
	 */
	private static int weight(int entries, int count) {
		return (int) Math.round(1000 * StrictMath.log(1 + (double) entries / count));
	}

	/** Twice the weight of the words in common, through that of all; in thousandths. */
	int score(Alignment alignment) {
		long shared = 0;
		long all = 0;
		List<String> more = alignment.more();
		List<String> words = alignment.written().words();
		for (int i = 0; i < words.size(); i++) {
			shared += (long) of(words.get(i)) * alignment.sureness(i);
			all += of(words.get(i));
		}
		List<String> entry = alignment.entry().words();
		for (int j = 0; j < entry.size(); j++) {
			all += of(entry.get(j));
			String word = entry.get(j);
			if (alignment.explains(j)) {
				shared += 100L * of(word);
			}
			else if (more.stream().anyMatch((other) -> haveOneRoot(word, other))) {
				shared += 60L * of(word);
			}
		}
		return (all == 0) ? 0 : Math.toIntExact(10 * shared / all);
	}

	int of(String word) {
		return this.byWord.getOrDefault(word, this.ofUnknown);
	}

	/** "Pelatih" and "pelatihan": alike enough to be offered, never to be the same. */
	private static boolean haveOneRoot(String one, String other) {
		String shorter = (one.length() < other.length()) ? one : other;
		String longer = (one.length() < other.length()) ? other : one;
		for (int from = 0; from + SHARED_ROOT <= shorter.length(); from++) {
			for (int at = 0; at + SHARED_ROOT <= longer.length(); at++) {
				if (shorter.charAt(from) == longer.charAt(at) && shorter.regionMatches(from, longer, at, SHARED_ROOT)) {
					return true;
				}
			}
		}
		return false;
	}

}
