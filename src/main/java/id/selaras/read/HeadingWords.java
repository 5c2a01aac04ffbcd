package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a heading, and whether two words are the same. Typing errors of one or two
 * letters are forgiven: real forms say "Relisasi" and "Program Pioritas".
 */
final class HeadingWords {

	private static final Set<String> WITHOUT_MEANING = Set.of("dan", "yang", "pada", "kabupaten", "kota", "s", "d", "n",
			"di", "ke", "untuk");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern UNTIL = Pattern.compile("\\bs\\s?[/.\\-]\\s?d\\b\\.?|\\bsampai dengan\\b");

	private static final Pattern SPAN = Pattern.compile("\\b(\\d{1,2})\\s*(?:tahun|th)\\b");

	private static final Pattern YEAR_WORD = Pattern.compile("\\bth\\b\\.?");

	private static final Set<String> AGENCY = Set.of("pd", "opd", "skpd");

	private HeadingWords() {
	}

	static List<String> of(String heading) {
		List<String> words = new ArrayList<>();
		for (String word : SEPARATORS.split(withMeaning(heading.toLowerCase(Locale.ROOT)))) {
			if (AGENCY.contains(word)) {
				words.add("perangkat");
				words.add("daerah");
			}
			else if (!word.isEmpty() && !WITHOUT_MEANING.contains(word) && !isNumber(word)) {
				words.add(word);
			}
		}
		return words;
	}

	private static boolean isNumber(String word) {
		return word.chars().allMatch((letter) -> letter >= '0' && letter <= '9');
	}

	/** "s/d" and "5 tahun" tell headings apart though letters and digits alone do not. */
	private static String withMeaning(String heading) {
		String until = UNTIL.matcher(heading).replaceAll(" sampai ");
		String span = SPAN.matcher(until).replaceAll("$1tahun");
		return YEAR_WORD.matcher(span).replaceAll("tahun");
	}

	/** Whether all words stand in the text. */
	static boolean allIn(List<String> words, List<String> text) {
		return words.stream().allMatch((word) -> text.stream().anyMatch((candidate) -> same(word, candidate)));
	}

	/** Whether the text begins with these words; a single word must be the whole text. */
	static boolean begins(List<String> text, List<String> opening) {
		if (opening.isEmpty() || text.size() < opening.size() || (opening.size() == 1 && text.size() > 1)) {
			return false;
		}
		for (int i = 0; i < opening.size(); i++) {
			if (!same(text.get(i), opening.get(i))) {
				return false;
			}
		}
		return true;
	}

	static boolean same(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		int shorter = Math.min(one.length(), other.length());
		int allowed = (shorter >= 9) ? 2 : (shorter >= 5) ? 1 : 0;
		return allowed > 0 && Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
	}

	private static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] current = new int[other.length() + 1];
			current[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
			}
			previous = current;
		}
		return previous[other.length()];
	}

}
