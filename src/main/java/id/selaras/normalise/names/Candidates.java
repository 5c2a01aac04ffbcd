package id.selaras.normalise.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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

	private static final int LONGEST_GRAM = 4;

	/** A name of so many letters has enough runs of four to be found by them alone. */
	private static final int LONG = 40;

	private static final String GRAMS = "grams";

	/**
	 * Short lists and many terms: to look for what may be skipped costs more than it
	 * saves.
	 */
	private static final TopScoreDocCollectorManager ALL_SCORED = new TopScoreDocCollectorManager(MOST,
			Integer.MAX_VALUE);

	private static final FieldType GRAM_FIELD = gramField();

	private final List<Listing> listings;

	private final IndexSearcher searcher;

	Candidates(List<Listing> listings) {
		this.listings = listings;
		try {
			this.searcher = new IndexSearcher(DirectoryReader.open(index(listings)));
			this.searcher.setQueryCache(null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The likeliest first. */
	List<Listing> like(Canonical written) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		String text = text(written);
		grams(text).stream()
			.filter((gram) -> text.length() < LONG || gram.length() == LONGEST_GRAM)
			.limit(MOST_GRAMS)
			.forEach((gram) -> query.add(new TermQuery(new Term(GRAMS, gram)), BooleanClause.Occur.SHOULD));
		try {
			List<Listing> found = new ArrayList<>();
			for (ScoreDoc hit : this.searcher.search(query.build(), ALL_SCORED).scoreDocs) {
				found.add(this.listings.get(hit.doc));
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	/** Without merging, the number of a document is that of its listing. */
	private static IndexWriterConfig inOrder(Analyzer analyzer) {
		return new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
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

	private static Set<String> grams(String text) {
		Set<String> grams = new LinkedHashSet<>();
		try (Analyzer analyzer = new Grams(); TokenStream stream = analyzer.tokenStream(GRAMS, text)) {
			CharTermAttribute gram = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				grams.add(gram.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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
