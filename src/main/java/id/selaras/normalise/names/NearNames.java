package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a list has an entry that a name may mean, or that is nearly the name: told from
 * all entries at once, word by word, and too readily rather than not. Most names of a
 * form are far from each entry of a plan, and need no closer look.
 */
final class NearNames {

	/** Entries that are at least so much alike are asked about; in thousandths. */
	private static final int NEARLY_ONE = 850;

	/** Words of one root count that much in a likeness; the others nothing. */
	private static final int NOT_OF_ONE_ROOT = 400;

	private static final int ALL = 1000;

	private static final int SLIPS = 2;

	private final Weights weights;

	/** All ways to read all entries, each by its number. */
	private final List<Reading> entries = new ArrayList<>();

	private final long[] sums;

	/** By word: in which entries it stands, once for each time. */
	private final Map<String, List<Integer>> byWord = new HashMap<>();

	/** Words by their first letter. */
	private final Map<Character, List<String>> byLetter = new HashMap<>();

	/** By two words written as one: the places where they stand. */
	private final Map<String, List<JoinedIn>> byJoint = new HashMap<>();

	/** By word: those of the entries that it may be, mistyped or not. */
	private final Map<String, List<String>> same = new ConcurrentHashMap<>();

	private record JoinedIn(int entry, long words) {
	}

	NearNames(List<Listing> listings, Weights weights) {
		this.weights = weights;
		listings.forEach((listing) -> this.entries.addAll(listing.readings()));
		this.sums = new long[this.entries.size()];
		for (int entry = 0; entry < this.sums.length; entry++) {
			int number = entry;
			Reading reading = this.entries.get(entry);
			this.sums[entry] = sum(reading, 0, reading.words().size());
			reading.words()
				.forEach((word) -> this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>()).add(number));
			reading.joints()
				.forEach((joint) -> this.byJoint.computeIfAbsent(joint.text(), (key) -> new ArrayList<>())
					.add(new JoinedIn(number, sum(reading, joint.from(), joint.to()))));
		}
		this.byWord.keySet()
			.forEach((word) -> this.byLetter.computeIfAbsent(word.charAt(0), (letter) -> new ArrayList<>()).add(word));
	}

	boolean hasAny(List<Reading> written) {
		return written.stream().anyMatch(this::hasAny);
	}

	private boolean hasAny(Reading written) {
		long[] explained = new long[this.sums.length];
		long[] explaining = new long[this.sums.length];
		List<String> words = written.words();
		for (int i = 0; i < words.size(); i++) {
			long word = sum(written, i, i + 1);
			for (String other : this.same.computeIfAbsent(words.get(i), this::same)) {
				long otherWord = sum(other);
				for (int entry : this.byWord.getOrDefault(other, List.of())) {
					explained[entry] += word;
					explaining[entry] += otherWord;
				}
			}
			for (JoinedIn joined : this.byJoint.getOrDefault(words.get(i), List.of())) {
				explained[joined.entry()] += word;
				explaining[joined.entry()] += joined.words();
			}
		}
		for (Reading.Joint joint : written.joints()) {
			for (int entry : this.byWord.getOrDefault(joint.text(), List.of())) {
				explained[entry] += sum(written, joint.from(), joint.to());
				explaining[entry] += sum(joint.text());
			}
		}
		long all = sum(written, 0, words.size());
		for (int entry = 0; entry < explained.length; entry++) {
			if (mayBeNear(all, explained[entry], this.sums[entry], explaining[entry])) {
				return true;
			}
		}
		return false;
	}

	/** One word of kind may be left out; else all is explained, or nearly all. */
	private static boolean mayBeNear(long written, long explained, long entry, long explaining) {
		long words = left(count(written), count(explained)) + left(count(entry), count(explaining));
		long weight = weight(written) + weight(entry);
		long strange = left(weight(written), weight(explained));
		long strangeOfEntry = left(weight(entry), weight(explaining));
		return words <= 1 || ALL * (weight - strange) - NOT_OF_ONE_ROOT * strangeOfEntry >= NEARLY_ONE * weight;
	}

	/** What explains twice explains no more than there is. */
	private static long left(long all, long explained) {
		return Math.max(0, all - explained);
	}

	private List<String> same(String word) {
		List<String> same = new ArrayList<>();
		if (this.byWord.containsKey(word)) {
			same.add(word);
		}
		// few mistype the first letter, but for changing its place with the second
		word.chars()
			.limit(2)
			.distinct()
			.mapToObj((letter) -> this.byLetter.getOrDefault((char) letter, List.of()))
			.flatMap(List::stream)
			.filter((other) -> TypingError.between(word, other, SLIPS) > 0)
			.forEach(same::add);
		return List.copyOf(same);
	}

	/** How many words, and below them how much they weigh: both are added up as one. */
	private long sum(Reading reading, int from, int to) {
		long sum = 0;
		for (int i = from; i < to; i++) {
			sum += sum(reading.words().get(i));
		}
		return sum;
	}

	private long sum(String word) {
		return (1L << Integer.SIZE) + this.weights.of(word);
	}

	private static long count(long sum) {
		return sum >> Integer.SIZE;
	}

	private static long weight(long sum) {
		return sum & ((1L << Integer.SIZE) - 1);
	}

}
