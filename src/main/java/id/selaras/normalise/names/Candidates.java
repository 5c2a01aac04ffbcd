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
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Entries that share runs of three or four letters with a name. They are looked at more
 * closely, no more: which one is meant is never told by this. Language analysis of any
 * kind stays out, as it drops words such as "tidak".
 */
final class Candidates {

	private static final int MOST = 25;

	private static final int MOST_GRAMS = 600;

	private static final String GRAMS = "grams";

	private static final String NUMBER = "number";

	private final List<Listing> listings;

	private final IndexSearcher searcher;

	Candidates(List<Listing> listings) {
		this.listings = listings;
		try {
			this.searcher = new IndexSearcher(DirectoryReader.open(index(listings)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The likeliest first. */
	List<Listing> like(String written, Canonical canonical) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		grams(text(written, canonical)).stream()
			.limit(MOST_GRAMS)
			.forEach((gram) -> query.add(new TermQuery(new Term(GRAMS, gram)), BooleanClause.Occur.SHOULD));
		try {
			List<Listing> found = new ArrayList<>();
			StoredFields stored = this.searcher.storedFields();
			for (ScoreDoc hit : this.searcher.search(query.build(), MOST).scoreDocs) {
				found.add(this.listings.get(stored.document(hit.doc).getField(NUMBER).numericValue().intValue()));
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ByteBuffersDirectory index(List<Listing> listings) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (Analyzer analyzer = new Grams();
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
			for (int i = 0; i < listings.size(); i++) {
				Document document = new Document();
				document.add(new StoredField(NUMBER, i));
				document.add(new TextField(GRAMS, text(listings.get(i)), Field.Store.NO));
				writer.addDocument(document);
			}
		}
		return directory;
	}

	private static String text(Listing listing) {
		StringBuilder text = new StringBuilder(text(listing.entry().name(), listing.name()));
		listing.aliases().forEach((alias) -> text.append(' ').append(alias.text()));
		return text.toString();
	}

	/** As written, as spelt, and with abbreviations written out. */
	private static String text(String written, Canonical canonical) {
		StringBuilder text = new StringBuilder(Tokens.tidy(written)).append(' ').append(canonical.text());
		canonical.expanded().forEach((reading) -> text.append(' ').append(String.join(" ", reading.words())));
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
			Tokenizer tokenizer = new NGramTokenizer(3, 4);
			return new TokenStreamComponents(tokenizer);
		}

	}

}
