package id.selaras.normalise.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

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
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Runs of three and four letters of the entries of a list, and how much each tells.
 * Language analysis of any kind stays out, as it drops words such as "tidak".
 */
final class GramIndex {

	static final int LONGEST = 4;

	/** The library's scores are kept as whole numbers: they add up the same anywhere. */
	private static final int MILLION = 1_000_000;

	private static final int MOST_MEGABYTES = 512;

	private static final String GRAMS = "grams";

	private static final Similarity SIMILARITY = new BM25Similarity();

	private static final FieldType GRAM_FIELD = gramField();

	private final LeafReader reader;

	/** One cursor serves all names: to open another takes longer than to look. */
	private final TermsEnum terms;

	/** The last one, to be used again. */
	private @Nullable PostingsEnum found;

	/** By the number of entries with a run: that alone tells how much it tells. */
	private final Map<Integer, Similarity.SimScorer> scorers = new HashMap<>();

	/** By run: names of one list share most of theirs, and each is looked up once. */
	private final Map<String, Postings> postings = new ConcurrentHashMap<>();

	/**
	 * Entries with a run, and how much it tells, in millionths of the library's scores.
	 */
	static final class Postings {

		static final Postings NONE = new Postings(0);

		final int[] entries;

		final int[] scores;

		Postings(int count) {
			this.entries = new int[count];
			this.scores = new int[count];
		}

	}

	/**
	 * An index.
	 * @param texts of the entries, in their order
	 */
	GramIndex(List<String> texts) {
		try {
			this.reader = DirectoryReader.open(index(texts)).leaves().get(0).reader();
			Terms all = this.reader.terms(GRAMS);
			this.terms = (all == null) ? TermsEnum.EMPTY : all.iterator();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Postings of(String gram) {
		return this.postings.computeIfAbsent(gram, this::lookUp);
	}

	private synchronized Postings lookUp(String gram) {
		try {
			if (!this.terms.seekExact(new BytesRef(gram))) {
				return Postings.NONE;
			}
			Postings postings = new Postings(this.terms.docFreq());
			Similarity.SimScorer scorer = scorer(postings.entries.length);
			NumericDocValues norms = this.reader.getNormValues(GRAMS);
			PostingsEnum entries = this.terms.postings(this.found, PostingsEnum.NONE);
			this.found = entries;
			for (int i = 0; i < postings.entries.length; i++) {
				int entry = entries.nextDoc();
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

	private Similarity.SimScorer scorer(int count) throws IOException {
		Similarity.SimScorer scorer = this.scorers.get(count);
		if (scorer == null) {
			scorer = SIMILARITY.scorer(1, statistics(), new TermStatistics(new BytesRef(GRAMS), count, count));
			this.scorers.put(count, scorer);
		}
		return scorer;
	}

	private CollectionStatistics statistics() throws IOException {
		Terms all = Objects.requireNonNull(this.reader.terms(GRAMS));
		return new CollectionStatistics(GRAMS, this.reader.maxDoc(), all.getDocCount(), all.getSumTotalTermFreq(),
				all.getSumDocFreq());
	}

	private static ByteBuffersDirectory index(List<String> texts) throws IOException {
		// One array a file: as chained buffers, opening the postings costs more than
		// reading them.
		ByteBuffersDirectory directory = new ByteBuffersDirectory(new SingleInstanceLockFactory(),
				ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
		try (Analyzer analyzer = new Grams(); IndexWriter writer = new IndexWriter(directory, inOrder(analyzer))) {
			for (String text : texts) {
				Document document = new Document();
				document.add(new Field(GRAMS, text, GRAM_FIELD));
				writer.addDocument(document);
			}
		}
		return directory;
	}

	/** In one piece, the number of a document is that of its listing. */
	private static IndexWriterConfig inOrder(Analyzer analyzer) {
		return new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE)
			.setUseCompoundFile(false)
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

	/** Runs of three and four characters. */
	private static final class Grams extends Analyzer {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokenizer = new NGramTokenizer(LONGEST - 1, LONGEST);
			return new TokenStreamComponents(tokenizer);
		}

	}

}
