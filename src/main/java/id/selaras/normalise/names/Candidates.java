package id.selaras.normalise.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Entries that share runs of three or four letters with a name. They are looked at more
 * closely, no more: which one is meant is never told by this. Language analysis of any
 * kind stays out, as it drops words such as "tidak".
 */
final class Candidates {

	private static final int MOST = 25;

	private static final int MOST_GRAMS = 600;

	/** The library's scores are kept as whole numbers: they add up the same anywhere. */
	private static final int MILLION = 1_000_000;

	private static final int MOST_MEGABYTES = 512;

	private static final int LONGEST_GRAM = 4;

	/** A name of so many letters has enough runs of four to be found by them alone. */
	private static final int LONG = 40;

	private static final int ALL = 100;

	private static final String GRAMS = "grams";

	private static final Similarity SIMILARITY = new BM25Similarity();

	private static final FieldType GRAM_FIELD = gramField();

	private final List<Listing> listings;

	/** By entry, how many runs of four letters it has. */
	private final int[] sizes;

	private final LeafReader reader;

	/** By run: where it stands, and how much it tells there. */
	private final Map<String, Postings> postings = new ConcurrentHashMap<>();

	/**
	 * Entries with a run, and how much it tells, in millionths of the library's scores.
	 */
	private static final class Postings {

		static final Postings NONE = new Postings(0);

		final int[] entries;

		final int[] scores;

		Postings(int count) {
			this.entries = new int[count];
			this.scores = new int[count];
		}

	}

	/**
	 * An entry that shares runs of letters.
	 *
	 * @param shared of the runs of four letters that the shorter of both has, in
	 * hundredths; all where that is too short to tell
	 */
	record Candidate(Listing listing, int shared) {
	}

	Candidates(List<Listing> listings) {
		this.listings = listings;
		this.sizes = listings.stream().mapToInt((listing) -> grams(text(listing), LONGEST_GRAM).size()).toArray();
		try {
			this.reader = DirectoryReader.open(index(listings)).leaves().get(0).reader();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The likeliest first. To look a run up takes longer than to add up what it tells,
	 * and names of one list share most of theirs: each is looked up once.
	 */
	List<Candidate> like(Canonical written) {
		String text = text(written);
		long[] scores = new long[this.listings.size()];
		int[] shared = new int[scores.length];
		Set<String> longest = grams(text, LONGEST_GRAM);
		for (String gram : longest) {
			Postings postings = this.postings.computeIfAbsent(gram, this::lookUp);
			add(scores, postings);
			for (int entry : postings.entries) {
				shared[entry]++;
			}
		}
		if (text.length() < LONG) {
			grams(text, LONGEST_GRAM - 1)
				.forEach((gram) -> add(scores, this.postings.computeIfAbsent(gram, this::lookUp)));
		}
		return IntStream.range(0, scores.length)
			.filter((entry) -> scores[entry] > 0)
			.boxed()
			.sorted(Comparator.comparingLong((Integer entry) -> -scores[entry])
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST)
			.map((entry) -> new Candidate(this.listings.get(entry),
					share(shared[entry], Math.min(longest.size(), this.sizes[entry]))))
			.toList();
	}

	private static int share(int shared, int runs) {
		return (runs < LONG - LONGEST_GRAM) ? ALL : ALL * shared / runs;
	}

	private static void add(long[] scores, Postings postings) {
		for (int i = 0; i < postings.entries.length; i++) {
			scores[postings.entries[i]] += postings.scores[i];
		}
	}

	private Postings lookUp(String gram) {
		try {
			Term term = new Term(GRAMS, gram);
			PostingsEnum found = this.reader.postings(term, PostingsEnum.NONE);
			if (found == null) {
				return Postings.NONE;
			}
			int count = this.reader.docFreq(term);
			Similarity.SimScorer scorer = SIMILARITY.scorer(1, statistics(),
					new TermStatistics(term.bytes(), count, count));
			NumericDocValues norms = this.reader.getNormValues(GRAMS);
			Postings postings = new Postings(count);
			for (int i = 0; i < count; i++) {
				int entry = found.nextDoc();
				postings.entries[i] = entry;
				postings.scores[i] = Math
					.round(MILLION * scorer.score(1, norms.advanceExact(entry) ? norms.longValue() : 1));
			}
			return postings;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private CollectionStatistics statistics() throws IOException {
		Terms terms = Objects.requireNonNull(this.reader.terms(GRAMS));
		return new CollectionStatistics(GRAMS, this.reader.maxDoc(), terms.getDocCount(), terms.getSumTotalTermFreq(),
				terms.getSumDocFreq());
	}

	private static ByteBuffersDirectory index(List<Listing> listings) throws IOException {
		// One array a file: as chained buffers, opening the postings costs more than
		// reading them.
		ByteBuffersDirectory directory = new ByteBuffersDirectory(new SingleInstanceLockFactory(),
				ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
		try (Analyzer analyzer = new Grams(); IndexWriter writer = new IndexWriter(directory, inOrder(analyzer))) {
			for (Listing listing : listings) {
				Document document = new Document();
				document.add(new Field(GRAMS, text(listing), GRAM_FIELD));
				writer.addDocument(document);
			}
		}
		return directory;
	}

	/** In one piece, the number of a document is that of its listing. */
	private static IndexWriterConfig inOrder(Analyzer analyzer) {
		return new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE)
			.setRAMBufferSizeMB(MOST_MEGABYTES);
	}

	/** Where in a name a run stands says nothing. */
	private static FieldType gramField() {
		FieldType type = new FieldType();
		type.setTokenized(true);
		type.setIndexOptions(IndexOptions.DOCS);
		type.freeze();
		return type;
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

	/** Runs of three and four characters. */
	private static final class Grams extends Analyzer {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokenizer = new NGramTokenizer(LONGEST_GRAM - 1, LONGEST_GRAM);
			return new TokenStreamComponents(tokenizer);
		}

	}

}
