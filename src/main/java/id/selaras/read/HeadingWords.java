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
			"di", "ke", "untuk", "ribu", "ribuan", "juta", "jutaan", "miliar", "milyar", "miliaran", "milyaran");

	private static final Pattern UNTIL = Pattern.compile("\\bs\\s?[/.\\-]\\s?d\\b\\.?|\\bsampai dengan\\b");

	private static final Pattern SPAN = Pattern.compile("\\b(\\d{1,2})\\s*(?:tahun|th)\\b");

	private static final Pattern YEAR_WORD = Pattern.compile("\\bth\\b\\.?");

	private static final Set<String> AGENCY = Set.of("pd", "opd", "skpd");

	private HeadingWords() {
	}

	static List<String> of(String heading) {
		return of(heading, Integer.MAX_VALUE);
	}

	/** The first words, as many as are enough; perhaps one more. */
	static List<String> of(String heading, int enough) {
		String text = withMeaning(heading.toLowerCase(Locale.ROOT));
		List<String> words = new ArrayList<>();
		int start = 0;
		int at = 0;
		while (at < text.length() && words.size() < enough) {
			int sign = text.codePointAt(at);
			int next = at + Character.charCount(sign);
			if (!isLetterOrNumber(sign)) {
				add(words, text, start, at);
				start = next;
			}
			at = next;
		}
		if (words.size() < enough) {
			add(words, text, start, text.length());
		}
		return words;
	}

	private static void add(List<String> words, String text, int start, int end) {
		if (!isNumber(text, start, end)) {
			add(words, text.substring(start, end));
		}
	}

	private static void add(List<String> words, String word) {
		if (AGENCY.contains(word)) {
			words.add("perangkat");
			words.add("daerah");
		}
		else if (!WITHOUT_MEANING.contains(word)) {
			words.add(word);
		}
	}

	/** Nothing is one, too. */
	private static boolean isNumber(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** As \\p{L} and \\p{N} of patterns have it. */
	static boolean isLetterOrNumber(int sign) {
		if (sign < 128) {
			return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z');
		}
		int type = Character.getType(sign);
		return Character.isLetter(sign) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
				|| type == Character.OTHER_NUMBER;
	}

	/**
	 * "s/d" and "5 tahun" tell headings apart though letters and digits alone do not. Few
	 * texts hold any of it, and each pattern costs a pass over all letters.
	 */
	private static String withMeaning(String heading) {
		String text = heading;
		if (text.contains("sampai dengan") || mayBeUntil(text)) {
			text = UNTIL.matcher(text).replaceAll(" sampai ");
		}
		boolean yearShort = text.contains("th");
		if ((yearShort || text.contains("tahun")) && hasDigit(text)) {
			text = SPAN.matcher(text).replaceAll("$1tahun");
		}
		return yearShort ? YEAR_WORD.matcher(text).replaceAll("tahun") : text;
	}

	/** Whether an s and a d stand around a mark, with a blank between at most. */
	private static boolean mayBeUntil(String text) {
		for (int at = 1; at < text.length() - 1; at++) {
			char mark = text.charAt(at);
			if (mark == '/' || mark == '.' || mark == '-') {
				int before = (text.charAt(at - 1) <= ' ') ? at - 2 : at - 1;
				int behind = (text.charAt(at + 1) <= ' ') ? at + 2 : at + 1;
				if (before >= 0 && behind < text.length() && text.charAt(before) == 's' && text.charAt(behind) == 'd') {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean hasDigit(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
				return true;
			}
		}
		return false;
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
		return allowed > 0 && Math.abs(one.length() - other.length()) <= allowed && isWithin(one, other, allowed);
	}

	/** Whether so few changes of one letter lead from one word to the other. */
	private static boolean isWithin(String one, String other, int allowed) {
		int shorter = Math.min(one.length(), other.length());
		int head = 0;
		while (head < shorter && one.charAt(head) == other.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		int longerLeft = Math.max(one.length(), other.length()) - head - tail;
		return longerLeft <= allowed || (allowed > 1 && distance(one.substring(head, one.length() - tail),
				other.substring(head, other.length() - tail), allowed) <= allowed);
	}

	/** How many changes; or more than allowed, as soon as that is sure. */
	private static int distance(String one, String other, int allowed) {
		int[] previous = new int[other.length() + 1];
		int[] current = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			current[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
				least = Math.min(least, current[j]);
			}
			if (least > allowed) {
				return least;
			}
			int[] free = previous;
			previous = current;
			current = free;
		}
		return previous[other.length()];
	}

}
