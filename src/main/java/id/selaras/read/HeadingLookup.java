package id.selaras.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import id.selaras.form.FormDefinition;
import id.selaras.form.HeadingMeaning;
import id.selaras.form.HeadingVocabulary;

/**
 * What texts of a sheet say as headings of these forms. All that follows from the texts
 * alone is remembered from file to file; texts that are too long to be headings are not.
 */
final class HeadingLookup {

	/** No heading is longer, and long texts are costly to compare. */
	private static final int LONGEST_TEXT = 300;

	private static final int TEXTS_REMEMBERED = 2_000;

	private static final int HEADERS_REMEMBERED = 500;

	private final List<FormDefinition> forms;

	private final HeadingIndex index;

	/** Made when a form is first looked at: most files are of few forms. */
	private final Map<Integer, HeadingMeanings> meanings = new ConcurrentHashMap<>();

	private final Map<String, VocabularyMeanings> vocabularies = new ConcurrentHashMap<>();

	private final Remembered<String, List<Hit>> likelyByText = new Remembered<>(TEXTS_REMEMBERED);

	private final Remembered<List<String>, HeadingMarks> marksByPath = new Remembered<>(TEXTS_REMEMBERED);

	private final Remembered<String, List<Hit>> hitsByText = new Remembered<>(TEXTS_REMEMBERED);

	private final Remembered<String, Boolean> subheadings = new Remembered<>(TEXTS_REMEMBERED);

	private final Remembered<MapColumns.Asked, SortedMap<String, List<ColumnMatch>>> columns = new Remembered<>(
			HEADERS_REMEMBERED);

	HeadingLookup(List<FormDefinition> forms) {
		this.forms = List.copyOf(forms);
		this.index = new HeadingIndex(this.forms);
	}

	/** The headings that a cell most likely is. */
	List<Hit> likely(String text) {
		if (mayBeHeading(text)) {
			return (text.length() > LONGEST_TEXT) ? findLikely(text) : this.likelyByText.of(text, this::findLikely);
		}
		return List.of();
	}

	/** Numbers are no headings, years are. */
	private static boolean mayBeHeading(String text) {
		for (int at = 0; at < text.length(); at++) {
			char sign = text.charAt(at);
			boolean digit = sign >= '0' && sign <= '9';
			if (sign > 127 || (HeadingWords.isLetterOrNumber(sign) && !digit)) {
				return true;
			}
		}
		return text.contains("20");
	}

	private List<Hit> findLikely(String text) {
		String words = HeadingMarks.of(List.of(text)).words();
		return (words.length() > LONGEST_TEXT) ? List.of()
				: this.index.find(HeadingWords.of(words))
					.stream()
					.filter((hit) -> hit.likeness() >= HeaderRows.ALIKE)
					.toList();
	}

	/** Whether a cell is most likely a heading of this form. */
	boolean isLikely(int form, String text) {
		for (Hit hit : likely(text)) {
			if (hit.form() == form) {
				return true;
			}
		}
		return false;
	}

	/** Whether a cell below a heading only subdivides or numbers it. */
	boolean isSubheading(String text) {
		return (text.length() > LONGEST_TEXT) ? HeadingMarks.isSubheading(text)
				: this.subheadings.of(text, HeadingMarks::isSubheading);
	}

	/** Which columns below these headings may be which of the form. */
	SortedMap<String, List<ColumnMatch>> columns(int form, HeaderTexts header) {
		MapColumns.Asked asked = new MapColumns.Asked(form, header);
		return header.isLong() ? map(asked) : this.columns.of(asked, this::map);
	}

	private SortedMap<String, List<ColumnMatch>> map(MapColumns.Asked asked) {
		return new MapColumns(this.forms.get(asked.form()), asked.form(), this).map(asked.texts());
	}

	/** What a column's headings say, the topmost first. */
	HeadingMarks marks(List<String> path) {
		return (path.stream().mapToInt(String::length).sum() > LONGEST_TEXT) ? HeadingMarks.of(path)
				: this.marksByPath.of(List.copyOf(path), HeadingMarks::of);
	}

	/** The headings that share words with the text; each column once. */
	List<Hit> hits(String text) {
		return (text.length() > LONGEST_TEXT) ? List.of()
				: this.hitsByText.of(text, (key) -> this.index.find(HeadingWords.of(key)));
	}

	/** The headings that a text may be once its words for money are left out. */
	List<Hit> hitsWithoutMoney(int form, String text) {
		return hits(HeadingWords.of(text)
			.stream()
			.filter((word) -> !said(form, word).contains(HeadingMeaning.MONEY))
			.collect(Collectors.joining(" ")));
	}

	/** The meanings that the words of a heading carry in forms of one vocabulary. */
	Set<HeadingMeaning> said(int form, String heading) {
		return (heading.length() > LONGEST_TEXT) ? vocabulary(form).of(heading) : vocabulary(form).remembered(heading);
	}

	/** What the columns of a form mean. */
	HeadingMeanings meanings(int form) {
		return this.meanings.computeIfAbsent(form,
				(unknown) -> new HeadingMeanings(this.forms.get(form), vocabulary(form)));
	}

	private VocabularyMeanings vocabulary(int form) {
		HeadingVocabulary vocabulary = this.forms.get(form).vocabulary();
		return this.vocabularies.computeIfAbsent(vocabulary.fingerprint(), (key) -> new VocabularyMeanings(vocabulary));
	}

}
