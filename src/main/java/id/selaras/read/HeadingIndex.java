package id.selaras.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.form.HeadingMeaning;
import id.selaras.form.HeadingVocabulary;

/**
 * All headings of all forms by their words, so that a text finds the few that it may be
 * without being compared with each. Typing errors are forgiven as in
 * {@link HeadingWords}.
 */
final class HeadingIndex {

	/** No heading is longer, and long texts are costly to compare. */
	private static final int LONGEST_TEXT = 300;

	private final List<FormDefinition> forms;

	/** Made when a form is first looked at: most files are of few forms. */
	private final Map<Integer, HeadingMeanings> meanings = new ConcurrentHashMap<>();

	private final Map<String, VocabularyMeanings> vocabularies = new ConcurrentHashMap<>();

	private final List<Spelling> spellings = new ArrayList<>();

	private final Map<String, Integer> ids = new HashMap<>();

	private final List<String> words = new ArrayList<>();

	private final List<List<Integer>> spellingsOfWord = new ArrayList<>();

	private static final class Spelling {

		private final int form;

		private final int column;

		private final int[] words;

		Spelling(int form, int column, int[] words) {
			this.form = form;
			this.column = column;
			this.words = words;
		}

	}

	HeadingIndex(List<FormDefinition> forms) {
		this.forms = List.copyOf(forms);
		for (int form = 0; form < forms.size(); form++) {
			List<ColumnDefinition> columns = forms.get(form).columns();
			for (int column = 0; column < columns.size(); column++) {
				for (String heading : columns.get(column).headings()) {
					add(form, column, HeadingWords.of(heading));
				}
			}
		}
	}

	private void add(int form, int column, List<String> heading) {
		int[] numbers = heading.stream().mapToInt(this::idOf).toArray();
		Arrays.stream(numbers).distinct().forEach((word) -> this.spellingsOfWord.get(word).add(this.spellings.size()));
		this.spellings.add(new Spelling(form, column, numbers));
	}

	private int idOf(String word) {
		return this.ids.computeIfAbsent(word, (unknown) -> {
			this.words.add(unknown);
			this.spellingsOfWord.add(new ArrayList<>());
			return this.words.size() - 1;
		});
	}

	private VocabularyMeanings vocabulary(int form) {
		HeadingVocabulary vocabulary = this.forms.get(form).vocabulary();
		return this.vocabularies.computeIfAbsent(vocabulary.fingerprint(), (key) -> new VocabularyMeanings(vocabulary));
	}

	private HeadingMeanings meanings(int form) {
		return new HeadingMeanings(this.forms.get(form), vocabulary(form));
	}

	/** Remembers what was looked up while one file is read; not to be shared. */
	Lookup lookup() {
		return new Lookup();
	}

	/** Finds the headings that a text may be. */
	final class Lookup {

		private final Map<String, List<Hit>> hitsByText = new HashMap<>();

		private final Map<String, int[]> idsByWord = new HashMap<>();

		private final Map<String, List<String>> wordsByText = new HashMap<>();

		private final Map<VocabularyMeanings, Map<String, Set<HeadingMeaning>>> saidByHeading = new HashMap<>();

		private final Map<VocabularyMeanings, Map<String, String>> textsWithoutMoney = new HashMap<>();

		private final Map<List<String>, HeadingMarks> marksByPath = new HashMap<>();

		/** What the columns of a form mean. */
		HeadingMeanings meanings(int form) {
			return HeadingIndex.this.meanings.computeIfAbsent(form, HeadingIndex.this::meanings);
		}

		/** The meanings that the words of a heading carry in forms of one vocabulary. */
		Set<HeadingMeaning> said(int form, String heading) {
			VocabularyMeanings vocabulary = vocabulary(form);
			return (heading.length() > LONGEST_TEXT) ? vocabulary.of(heading)
					: this.saidByHeading.computeIfAbsent(vocabulary, (key) -> new HashMap<>())
						.computeIfAbsent(heading, vocabulary::of);
		}

		/** The words of a heading. */
		List<String> words(String heading) {
			return (heading.length() > LONGEST_TEXT) ? HeadingWords.of(heading)
					: this.wordsByText.computeIfAbsent(heading, HeadingWords::of);
		}

		/** What a column's headings say, the topmost first. */
		HeadingMarks marks(List<String> path) {
			return this.marksByPath.computeIfAbsent(List.copyOf(path), HeadingMarks::of);
		}

		/** The headings that a text may be once its words for money are left out. */
		List<Hit> hitsWithoutMoney(int form, String text) {
			return hits(this.textsWithoutMoney.computeIfAbsent(vocabulary(form), (key) -> new HashMap<>())
				.computeIfAbsent(text, (key) -> withoutMoney(form, key)));
		}

		private String withoutMoney(int form, String text) {
			return words(text).stream()
				.filter((word) -> !said(form, word).contains(HeadingMeaning.MONEY))
				.collect(Collectors.joining(" "));
		}

		/**
		 * The headings that share a word with the text, in no order; each column once.
		 */
		List<Hit> hits(String text) {
			return (text.length() > LONGEST_TEXT) ? List.of()
					: this.hitsByText.computeIfAbsent(text, (key) -> find(words(key)));
		}

		private List<Hit> find(List<String> text) {
			int[][] resolved = text.stream().map(this::resolve).toArray(int[][]::new);
			Set<Integer> candidates = new HashSet<>();
			for (int[] alike : resolved) {
				for (int word : alike) {
					candidates.addAll(HeadingIndex.this.spellingsOfWord.get(word));
				}
			}
			Map<Long, Hit> best = new HashMap<>();
			for (int candidate : candidates) {
				Spelling spelling = HeadingIndex.this.spellings.get(candidate);
				Hit hit = new Hit(spelling.form, spelling.column, likeness(resolved, spelling.words));
				best.merge(((long) spelling.form << 32) | spelling.column, hit,
						(one, other) -> (one.likeness() >= other.likeness()) ? one : other);
			}
			return List.copyOf(best.values());
		}

		/** The words of headings that this word may be, itself first. */
		private int[] resolve(String word) {
			return this.idsByWord.computeIfAbsent(word, (unknown) -> {
				Integer exact = HeadingIndex.this.ids.get(unknown);
				if (exact != null) {
					return new int[] { exact };
				}
				return HeadingIndex.this.words.stream()
					.filter((known) -> HeadingWords.same(unknown, known))
					.mapToInt(HeadingIndex.this.ids::get)
					.toArray();
			});
		}

	}

	/** Twice the shared words over all words, each word paired once. */
	private static int likeness(int[][] text, int[] heading) {
		boolean[] paired = new boolean[heading.length];
		int shared = 0;
		for (int[] alike : text) {
			int place = firstFree(heading, paired, alike);
			if (place >= 0) {
				paired[place] = true;
				shared++;
			}
		}
		return 2000 * shared / (text.length + heading.length);
	}

	private static int firstFree(int[] heading, boolean[] paired, int[] alike) {
		for (int i = 0; i < heading.length; i++) {
			for (int word : alike) {
				if (!paired[i] && heading[i] == word) {
					return i;
				}
			}
		}
		return -1;
	}

}
