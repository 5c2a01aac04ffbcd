package id.selaras.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;

/**
 * All headings of all forms by their words, so that a text finds the few that it may be
 * without being compared with each. Typing errors are forgiven as in
 * {@link HeadingWords}.
 */
final class HeadingIndex {

	/** What is less alike is never taken for a heading. */
	static final int ALIKE = 550;

	private static final int WORDS_REMEMBERED = 2_000;

	private static final int LONGEST_WORD = 40;

	private final List<Spelling> spellings = new ArrayList<>();

	private final Map<String, Integer> ids = new HashMap<>();

	private final List<String> words = new ArrayList<>();

	private final List<List<Integer>> spellingsOfWord = new ArrayList<>();

	private final Remembered<String, int[]> idsByWord = new Remembered<>(WORDS_REMEMBERED);

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

	/**
	 * The headings that are like these words, each column once. Their order says nothing,
	 * but it is always the same: of headings that are equally alike the first is taken.
	 */
	List<Hit> find(List<String> text) {
		int[][] resolved = text.stream().map(this::resolve).toArray(int[][]::new);
		Set<Integer> candidates = new HashSet<>();
		for (int[] alike : resolved) {
			for (int word : alike) {
				candidates.addAll(this.spellingsOfWord.get(word));
			}
		}
		Map<Long, Hit> best = new HashMap<>();
		for (int candidate : candidates) {
			Spelling spelling = this.spellings.get(candidate);
			Hit hit = new Hit(spelling.form, spelling.column, likeness(resolved, spelling.words));
			best.merge(((long) spelling.form << 32) | spelling.column, hit,
					(one, other) -> (one.likeness() >= other.likeness()) ? one : other);
		}
		return best.values().stream().filter((hit) -> hit.likeness() >= ALIKE).toList();
	}

	/** The words of headings that this word may be, itself first. */
	private int[] resolve(String word) {
		return (word.length() > LONGEST_WORD) ? lookUp(word) : this.idsByWord.of(word, this::lookUp);
	}

	private int[] lookUp(String word) {
		Integer exact = this.ids.get(word);
		return (exact != null) ? new int[] { exact }
				: this.words.stream()
					.filter((known) -> HeadingWords.same(word, known))
					.mapToInt(this.ids::get)
					.toArray();
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
