package id.selaras.normalise.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the national list. Only names that need the index ask for them, so that a
 * short command never counts them.
 */
final class NomenclatureWords {

	/** How many different names and indicators hold each word; a few are mistyped. */
	private static final Map<String, Integer> TIMES = count();

	private static final Set<String> FREQUENT = TIMES.entrySet()
		.stream()
		.filter((word) -> word.getValue() > 1)
		.map(Map.Entry::getKey)
		.collect(Collectors.toUnmodifiableSet());

	private NomenclatureWords() {
	}

	/** Whether the word stands in it at all. */
	static boolean contain(String word) {
		return TIMES.containsKey(word);
	}

	/** Words that stand in it more than once, which are no typing errors. */
	static Set<String> frequent() {
		return FREQUENT;
	}

	private static Map<String, Integer> count() {
		Map<String, Integer> times = new HashMap<>();
		Nomenclature.shipped()
			.activities()
			.stream()
			.flatMap((activity) -> Stream.of(activity.name(), activity.indicator()))
			.distinct()
			.forEach((text) -> Tokens.of(Tokens.tidy(text)).forEach((word) -> times.merge(word, 1, Integer::sum)));
		return times;
	}

}
