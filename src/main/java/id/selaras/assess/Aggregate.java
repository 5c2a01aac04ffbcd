package id.selaras.assess;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several indicators together, each once: those of a programme, an agency, a smart
 * dimension, a sasaran or the regency. Performance and money stand apart.
 *
 * @param code the printed code of these figures
 * @param performance mean of the achievements, capped as the scale says; parts of a
 * year's sum do not count
 * @param absorption sum of the realised over sum of the planned rupiah
 * @param trend the mean as of each quarter of the year, all four: what was reached so far
 * of the year's targets, parts of a year's sum too, so without predicate
 * @param predicates how many indicators have each predicate, all of the scale, the best
 * first
 * @param paces how many parts of a year's sum are on their path or off it
 * @param statuses how many indicators are on which way to the end target
 */
public record Aggregate(String code, Average performance, Average absorption, List<Average> trend,
		Map<String, Integer> predicates, Map<Pace, Integer> paces, Map<Status, Integer> statuses) {

	public Aggregate {
		trend = List.copyOf(trend);
		predicates = Collections.unmodifiableMap(new LinkedHashMap<>(predicates));
		paces = paces.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(paces));
		statuses = statuses.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(statuses));
	}

}
