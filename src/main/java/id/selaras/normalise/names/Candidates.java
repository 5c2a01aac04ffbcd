package id.selaras.normalise.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Entries that share runs of three or four letters with a name. They are looked at more
 * closely, no more: which one is meant is never told by this.
 */
final class Candidates {

	private static final int MOST = 25;

	private static final int MOST_GRAMS = 600;

	/** A name of so many letters has enough runs of four to be found by them alone. */
	private static final int LONG = 40;

	private static final int ALL = 100;

	private final List<Listing> listings;

	/** By entry, how many runs of four letters it has. */
	private final int[] sizes;

	private final GramIndex index;

	/**
	 * An entry that shares runs of letters.
	 *
	 * @param shared of the runs of four letters that the shorter of both has, in
	 * hundredths; all where that is too short to tell
	 */
	record Candidate(Listing listing, int shared) {
	}

	Candidates(List<Listing> listings) {
		List<String> texts = listings.stream().map(Candidates::text).toList();
		this.listings = listings;
		this.sizes = texts.stream().mapToInt((text) -> grams(text, GramIndex.LONGEST).size()).toArray();
		this.index = new GramIndex(texts);
	}

	/** The likeliest first. */
	List<Candidate> like(Canonical written) {
		String text = text(written);
		long[] scores = new long[this.listings.size()];
		int[] shared = new int[scores.length];
		Set<String> longest = grams(text, GramIndex.LONGEST);
		for (String gram : longest) {
			GramIndex.Postings postings = this.index.of(gram);
			add(scores, postings);
			for (int entry : postings.entries) {
				shared[entry]++;
			}
		}
		if (text.length() < LONG) {
			grams(text, GramIndex.LONGEST - 1).forEach((gram) -> add(scores, this.index.of(gram)));
		}
		return Arrays.stream(ranked(scores))
			.mapToObj((entry) -> new Candidate(this.listings.get(entry),
					share(shared[entry], Math.min(longest.size(), this.sizes[entry]))))
			.toList();
	}

	/** The entries with the highest scores; of several with one score the first ones. */
	private static int[] ranked(long[] scores) {
		PriorityQueue<Integer> best = new PriorityQueue<>(
				Comparator.comparingLong((Integer entry) -> scores[entry]).thenComparing(Comparator.reverseOrder()));
		for (int entry = 0; entry < scores.length; entry++) {
			boolean full = best.size() == MOST;
			if (scores[entry] > 0 && (!full || scores[entry] > scores[best.element()])) {
				if (full) {
					best.remove();
				}
				best.add(entry);
			}
		}
		int[] ranked = new int[best.size()];
		for (int at = ranked.length - 1; at >= 0; at--) {
			ranked[at] = best.remove();
		}
		return ranked;
	}

	private static int share(int shared, int runs) {
		return (runs < LONG - GramIndex.LONGEST) ? ALL : ALL * shared / runs;
	}

	private static void add(long[] scores, GramIndex.Postings postings) {
		for (int i = 0; i < postings.entries.length; i++) {
			scores[postings.entries[i]] += postings.scores[i];
		}
	}

	private static String text(Listing listing) {
		StringBuilder text = new StringBuilder(text(listing.name()));
		listing.asListed()
			.stream()
			.skip(1)
			.forEach((alias) -> text.append(' ').append(String.join(" ", alias.words())));
		return text.toString();
	}

	/** As spelt, and with abbreviations written out. */
	private static String text(Canonical name) {
		StringBuilder text = new StringBuilder();
		name.readings().forEach((reading) -> text.append(' ').append(String.join(" ", reading.words())));
		return text.toString();
	}

	/** The runs of one length. */
	private static Set<String> grams(String text, int length) {
		Set<String> grams = new LinkedHashSet<>();
		for (int start = 0; start + length <= text.length() && grams.size() < MOST_GRAMS; start++) {
			grams.add(text.substring(start, start + length));
		}
		return grams;
	}

}
