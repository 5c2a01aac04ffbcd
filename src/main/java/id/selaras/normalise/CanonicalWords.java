package id.selaras.normalise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name as the words that count (matching.md 5.1): one case, one spelling, no
 * punctuation. Words such as "tidak" and "tanpa" always count.
 */
final class CanonicalWords {

	private final Map<String, String> spellings;

	CanonicalWords(Map<String, String> spellings) {
		this.spellings = spellings;
	}

	List<String> of(String name) {
		String text = Normalizer.normalize(name, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replace("&", " dan ")
			.replace("%", " persentase ")
			.replaceAll("\\bs\\s?[./]\\s?d\\b\\.?", " sampai ");
		List<String> words = new ArrayList<>();
		for (String word : text.split("[^\\p{L}\\p{N}]+")) {
			String spelt = this.spellings.getOrDefault(word, word);
			if (!spelt.isEmpty() && !spelt.equals("dan") && !repeats(words, spelt)) {
				words.add(spelt);
			}
		}
		return words;
	}

	/** "Rata-rata" and "rata rata" are one word. */
	private static boolean repeats(List<String> words, String word) {
		return !words.isEmpty() && words.get(words.size() - 1).equals(word)
				&& !word.chars().allMatch(Character::isDigit);
	}

	/** All readings of the words when abbreviations are written out; at most a few. */
	static List<List<String>> expansions(List<String> words, Map<String, List<String>> abbreviations) {
		List<List<String>> readings = new ArrayList<>();
		readings.add(List.of());
		for (String word : words) {
			List<List<String>> longer = new ArrayList<>();
			for (String meaning : abbreviations.getOrDefault(word, List.of(word))) {
				for (List<String> reading : readings) {
					List<String> extended = new ArrayList<>(reading);
					extended.addAll(List.of(meaning.split(" ")));
					longer.add(extended);
				}
			}
			readings = longer.subList(0, Math.min(longer.size(), 16));
		}
		return readings;
	}

}
