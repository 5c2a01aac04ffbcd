package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of writing that a person's hand adds to a name. Knows nothing of the matcher. */
final class Written {

	/**
	 * Words that are dropped or exchanged without harm, so that a test of harm skips
	 * them.
	 */
	private static final Set<String> LIGHT = Set.of("dan", "yang", "di", "pada", "untuk", "dengan", "dalam", "oleh",
			"serta", "bagi", "dari", "ke", "secara", "telah", "sudah", "terhadap", "per", "atau", "kepada", "melalui",
			"adalah", "persentase", "prosentase", "presentase", "pesentase", "jumlah", "kabupaten", "kota", "kab",
			"daerah", "laju", "dinas", "badan", "kantor");

	/** "Rata-rata" less one half is still that word. */
	private static final Pattern DOUBLED = Pattern.compile("(?i)\\b(\\p{L}+)[- ]+\\1\\b");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Written() {
	}

	static String plain(String name) {
		String words = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
		return (" " + words + " ").replace(" dan ", " ").strip();
	}

	static List<String> words(String name) {
		return List.of(plain(name).split(" "));
	}

	/**
	 * The name with one phrase exchanged, whatever its case; nothing without the phrase.
	 */
	static Optional<String> exchanged(String name, String phrase, String other) {
		Matcher matcher = Pattern
			.compile("(?<![\\p{L}\\p{N}])" + phrase + "(?![\\p{L}\\p{N}])",
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(name);
		return matcher.find() ? Optional.of(matcher.replaceFirst(Matcher.quoteReplacement(other))) : Optional.empty();
	}

	/** One slip of the finger in each of so many long words that stay no known word. */
	static Optional<String> mistyped(String name, int slips, Set<String> known, Random random) {
		List<String> long5 = new ArrayList<>(
				words(name).stream().filter((word) -> word.matches("\\p{L}{5,}")).toList());
		String mistyped = name;
		for (int slip = 0; slip < slips; slip++) {
			if (long5.isEmpty()) {
				return Optional.empty();
			}
			String word = long5.remove(random.nextInt(long5.size()));
			String other = slip(word, random);
			if (other.equals(word) || known.contains(other)) {
				return Optional.empty();
			}
			mistyped = exchanged(mistyped, word, other).orElseThrow();
		}
		return Optional.of(mistyped);
	}

	private static String slip(String word, Random random) {
		int at = 1 + random.nextInt(word.length() - 2);
		char letter = (char) ('a' + random.nextInt(26));
		return switch (random.nextInt(4)) {
			case 0 -> word.substring(0, at) + word.substring(at + 1);
			case 1 -> word.substring(0, at) + letter + word.substring(at);
			case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
			default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
		};
	}

	/** Without one word that matters. */
	static Optional<String> without(String name, Random random) {
		List<String> weighty = words(DOUBLED.matcher(name.replaceAll("\\([^()]*\\)", " ")).replaceAll(" ")).stream()
			.filter((word) -> !LIGHT.contains(word) && word.length() > 3)
			.toList();
		return (weighty.size() < 2) ? Optional.empty()
				: exchanged(name, weighty.get(random.nextInt(weighty.size())), "")
					.map((text) -> text.replaceAll(" +", " ").strip());
	}

	static Set<String> wordsOf(List<Listed> list) {
		Set<String> words = new HashSet<>();
		list.forEach((entry) -> words.addAll(words(entry.name())));
		return words;
	}

}
