package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a list has an entry that a name may mean, or that is nearly the name: first
 * told from all entries at once, word by word, and too readily rather than not; then from
 * a closer look at those few. Most names of a form are far from each entry of a plan.
 */
final class NearNames {

	/** Entries that are at least so much alike are asked about; in thousandths. */
	private static final int NEARLY_ONE = 850;

	/** Words of one root count that much in a likeness; the others nothing. */
	private static final int NOT_OF_ONE_ROOT = 400;

	private static final int ALL = 1000;

	private static final int SLIPS = 2;

	private final Weights weights;

	private final Comparer comparer;

	/** All ways to read all entries, each by its number. */
	private final List<ReadEntry> entries = new ArrayList<>();

	private final long[] sums;

	private final Map<String, ListedWord> byWord = new HashMap<>();

	private final Map<Character, List<ListedWord>> byLetter = new HashMap<>();

	/** By two words written as one: the places where they stand. */
	private final Map<String, List<JoinedIn>> byJoint = new HashMap<>();

	/** Words of the names that were asked about. */
	private final Map<String, AskedWord> asked = new ConcurrentHashMap<>();

	/**
	 * A word of a name.
	 *
	 * @param same those of the entries that it may be, mistyped or not
	 */
	private record AskedWord(long sum, List<ListedWord> same) {
	}

	private record ReadEntry(Reading reading, Listing listing) {
	}

	private record JoinedIn(int entry, long words) {
	}

	NearNames(List<Listing> listings, Weights weights, Comparer comparer) {
		this.weights = weights;
		this.comparer = comparer;
		listings.forEach((listing) -> listing.readings()
			.forEach((reading) -> this.entries.add(new ReadEntry(reading, listing))));
		this.sums = new long[this.entries.size()];
		for (int entry = 0; entry < this.sums.length; entry++) {
			int number = entry;
			Reading reading = this.entries.get(entry).reading();
			this.sums[entry] = sum(reading, 0, reading.words().size());
			reading.words()
				.forEach((word) -> this.byWord.computeIfAbsent(word, (text) -> new ListedWord(text, sum(text)))
					.add(number));
			reading.joints()
				.forEach((joint) -> this.byJoint.computeIfAbsent(joint.text(), (key) -> new ArrayList<>())
					.add(new JoinedIn(number, sum(reading, joint.from(), joint.to()))));
		}
		this.byWord.values()
			.forEach((word) -> this.byLetter.computeIfAbsent(word.text().charAt(0), (letter) -> new ArrayList<>())
				.add(word));
	}

	boolean hasAny(List<Reading> written) {
		return written.stream().anyMatch(this::hasAny);
	}

	private boolean hasAny(Reading written) {
		long[] explained = new long[this.sums.length];
		long[] explaining = new long[this.sums.length];
		long all = 0;
		for (String word : written.words()) {
			AskedWord asked = this.asked.computeIfAbsent(word, this::asked);
			long sum = asked.sum();
			all += sum;
			for (ListedWord other : asked.same()) {
				other.explain(sum, explained, explaining);
			}
			for (JoinedIn joined : this.byJoint.getOrDefault(word, List.of())) {
				explained[joined.entry()] += sum;
				explaining[joined.entry()] += joined.words();
			}
		}
		for (Reading.Joint joint : written.joints()) {
			ListedWord word = this.byWord.get(joint.text());
			if (word != null) {
				word.explain(sum(written, joint.from(), joint.to()), explained, explaining);
			}
		}
		for (int entry = 0; entry < explained.length; entry++) {
			if (mayBeNear(all, explained[entry], this.sums[entry], explaining[entry])
					&& isNear(written, this.entries.get(entry))) {
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

	private boolean isNear(Reading written, ReadEntry entry) {
		Comparison comparison = this.comparer.compare(written, entry.reading(), entry.listing());
		return comparison.rule() != null || comparison.score() >= NEARLY_ONE;
	}

	/** What explains twice explains no more than there is. */
	private static long left(long all, long explained) {
		return Math.max(0, all - explained);
	}

	private AskedWord asked(String word) {
		List<ListedWord> same = new ArrayList<>();
		ListedWord equal = this.byWord.get(word);
		if (equal != null) {
			same.add(equal);
		}
		addMistyped(same, word, word.charAt(0));
		// few mistype the first letter, but for changing its place with the second
		if (word.length() > 1 && word.charAt(1) != word.charAt(0)) {
			addMistyped(same, word, word.charAt(1));
		}
		return new AskedWord(sum(word), same);
	}

	private void addMistyped(List<ListedWord> same, String word, char first) {
		int letters = TypingError.letters(word);
		for (ListedWord other : this.byLetter.getOrDefault(first, List.of())) {
			if (other.mayBeMistyped(letters) && TypingError.between(word, other.text(), SLIPS) > 0) {
				same.add(other);
			}
		}
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
