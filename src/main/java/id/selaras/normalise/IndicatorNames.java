package id.selaras.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Text;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;

/**
 * Finds the plan's indicator that a form names: by code, or by equal words. Anything less
 * is a suggestion, never a match.
 */
public final class IndicatorNames {

	private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");

	private static final BigDecimal WORTH_SUGGESTING = new BigDecimal("0.60");

	private final CanonicalWords canonical;

	private final Map<String, List<String>> abbreviations;

	private final PlanVersion plan;

	private final Map<List<String>, List<Indicator>> byWords = new HashMap<>();

	private final Map<Indicator, Set<String>> trigrams = new HashMap<>();

	/**
	 * What was found.
	 *
	 * @param exact entries that the name fits word by word; one is an answer
	 * @param suggestions entries that are alike, the likeliest first
	 * @param rule by which the exact ones were found
	 */
	public record Found(List<Indicator> exact, List<Indicator> suggestions, Text rule) {

		boolean isAny() {
			return !this.exact.isEmpty() || !this.suggestions.isEmpty();
		}
	}

	public IndicatorNames(PlanVersion plan, Vocabulary vocabulary) {
		this.canonical = new CanonicalWords(vocabulary.spellings());
		this.abbreviations = vocabulary.indicatorAbbreviations();
		this.plan = plan;
		for (Indicator indicator : plan.indicators()) {
			for (List<String> words : readings(indicator.name())) {
				this.byWords.computeIfAbsent(words, (key) -> new ArrayList<>()).add(indicator);
			}
			this.trigrams.put(indicator, trigrams(indicator.name()));
		}
	}

	public PlanVersion plan() {
		return this.plan;
	}

	/**
	 * Looks for an indicator of one agency.
	 * @param unit as the form states it, or empty
	 */
	public Found find(String name, String unit, String agency) {
		List<Indicator> exact = exact(name);
		if (exact.isEmpty()) {
			exact = withoutUnitInBrackets(name);
		}
		Text rule = new Text("kata-kata nama sama", "the same words");
		if (exact.size() > 1) {
			exact = exact.stream().filter((entry) -> entry.agencies().contains(agency)).toList();
			rule = new Text("kata-kata nama dan perangkat daerah sama", "the same words and agency");
		}
		if (exact.size() > 1 && !unit.isEmpty()) {
			List<String> words = this.canonical.of(unit);
			exact = exact.stream().filter((entry) -> this.canonical.of(entry.unit()).equals(words)).toList();
			rule = new Text("kata-kata nama, perangkat daerah, dan satuan sama", "the same words, agency and unit");
		}
		if (exact.size() == 1 && exact.get(0).agencies().contains(agency)) {
			return new Found(exact, List.of(), rule);
		}
		return new Found(List.of(), exact.isEmpty() ? suggestions(name) : exact, Text.NONE);
	}

	/** Whether two units are one and the same. */
	public boolean sameUnit(String one, String other) {
		return this.canonical.of(one).equals(this.canonical.of(other));
	}

	private List<Indicator> exact(String name) {
		Set<Indicator> found = new HashSet<>();
		readings(name).forEach((words) -> found.addAll(this.byWords.getOrDefault(words, List.of())));
		return this.plan.indicators().stream().filter(found::contains).toList();
	}

	/** "Ruang terbuka hijau (ha)" names the entry of that name whose unit is ha. */
	private List<Indicator> withoutUnitInBrackets(String name) {
		Matcher matcher = BRACKETS.matcher(name);
		if (!matcher.find()) {
			return List.of();
		}
		String unit = matcher.group(1);
		return exact(matcher.replaceFirst("")).stream().filter((entry) -> sameUnit(entry.unit(), unit)).toList();
	}

	private Set<List<String>> readings(String name) {
		List<String> words = this.canonical.of(name);
		Set<List<String>> readings = new HashSet<>(CanonicalWords.expansions(words, this.abbreviations));
		readings.add(words);
		return readings;
	}

	private List<Indicator> suggestions(String name) {
		Set<String> written = trigrams(name);
		Map<Indicator, BigDecimal> scores = new HashMap<>();
		this.trigrams.forEach((entry, grams) -> scores.put(entry, likeness(written, grams)));
		return this.plan.indicators()
			.stream()
			.filter((entry) -> scores.getOrDefault(entry, BigDecimal.ZERO).compareTo(WORTH_SUGGESTING) >= 0)
			.sorted(Comparator.comparing((Indicator entry) -> scores.getOrDefault(entry, BigDecimal.ZERO)).reversed())
			.limit(5)
			.toList();
	}

	private Set<String> trigrams(String name) {
		String text = " " + String.join(" ", this.canonical.of(name)) + " ";
		Set<String> grams = new HashSet<>();
		for (int i = 0; i + 3 <= text.length(); i++) {
			grams.add(text.substring(i, i + 3));
		}
		return grams;
	}

	private static BigDecimal likeness(Set<String> one, Set<String> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return BigDecimal.ZERO;
		}
		long shared = one.stream().filter(other::contains).count();
		return BigDecimal.valueOf(2 * shared)
			.divide(BigDecimal.valueOf((long) one.size() + other.size()), 4, RoundingMode.HALF_UP);
	}

}
