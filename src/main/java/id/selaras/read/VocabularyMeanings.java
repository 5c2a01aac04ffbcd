package id.selaras.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import id.selaras.form.HeadingMeaning;
import id.selaras.form.HeadingVocabulary;

/** What the words of a heading make of the numbers below it, in one vocabulary. */
final class VocabularyMeanings {

	/** "% Realisasi" is a share; of "Realisasi (%)" it is the unit. */
	private static final Pattern LEADING_SHARE = Pattern.compile("^\\s*\\(?(?:%|persen\\b)\\)?\\s*(?=\\p{L})");

	private static final int REMEMBERED = 2_000;

	private final Map<List<String>, HeadingMeaning> meanings = new LinkedHashMap<>();

	/** Forms share most of their headings. */
	private final Map<String, Set<HeadingMeaning>> ofDefined = new ConcurrentHashMap<>();

	private final Remembered<String, Set<HeadingMeaning>> before = new Remembered<>(REMEMBERED);

	VocabularyMeanings(HeadingVocabulary vocabulary) {
		vocabulary.meanings().forEach((words, meaning) -> this.meanings.put(HeadingWords.of(words), meaning));
	}

	/** The meanings that the words of a heading carry. */
	Set<HeadingMeaning> of(String heading) {
		List<String> words = new ArrayList<>(
				HeadingWords.of(LEADING_SHARE.matcher(heading).replaceFirst(" persentase ")));
		Set<HeadingMeaning> found = EnumSet.noneOf(HeadingMeaning.class);
		this.meanings.forEach((sought, meaning) -> {
			for (int at = find(words, sought); at >= 0; at = find(words, sought)) {
				words.subList(at, at + sought.size()).clear();
				found.add(meaning);
			}
		});
		found.remove(HeadingMeaning.NAME);
		return found;
	}

	/** The same, remembered; not to be changed. */
	Set<HeadingMeaning> remembered(String heading) {
		return this.before.of(heading, this::of);
	}

	/** Those of a heading as a form's definition spells it; remembered. */
	Set<HeadingMeaning> ofDefined(String heading) {
		return this.ofDefined.computeIfAbsent(heading, (spelling) -> of(HeadingMarks.of(List.of(spelling)).words()));
	}

	private static int find(List<String> words, List<String> sought) {
		for (int at = 0; at + sought.size() <= words.size(); at++) {
			if (standsAt(words, at, sought)) {
				return at;
			}
		}
		return -1;
	}

	private static boolean standsAt(List<String> words, int at, List<String> sought) {
		for (int i = 0; i < sought.size(); i++) {
			if (!HeadingWords.same(words.get(at + i), sought.get(i))) {
				return false;
			}
		}
		return true;
	}

}
