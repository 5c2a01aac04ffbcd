package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import id.selaras.plan.Period;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Indicators together (domain.md 2.3): regency, agencies, programmes, sasaran, smart
 * dimensions. Each is computed from its indicators, never from other means.
 */
final class Aggregates {

	private final Scale scale;

	private final Averages averages;

	private final Figures figures;

	private final Period period;

	private final List<Figure> made = new ArrayList<>();

	Aggregates(Scale scale, Figures figures, Period period) {
		this.scale = scale;
		this.averages = new Averages(scale);
		this.figures = figures;
		this.period = period;
	}

	/** The figures of all that was put together so far. */
	List<Figure> made() {
		return this.made;
	}

	/**
	 * By a name of theirs.
	 * @param kind first word of the figures' keys
	 * @param name of an indicator's group, or empty where it belongs to none
	 */
	SortedMap<String, Aggregate> by(String kind, List<IndicatorResult> results,
			Function<IndicatorResult, String> name) {
		SortedMap<String, List<IndicatorResult>> groups = new TreeMap<>();
		for (IndicatorResult result : results) {
			if (!name.apply(result).isEmpty()) {
				groups.computeIfAbsent(name.apply(result), (key) -> new ArrayList<>()).add(result);
			}
		}
		SortedMap<String, Aggregate> aggregates = new TreeMap<>();
		groups.forEach((group, members) -> aggregates.put(group, of(kind + "/" + group, members)));
		return aggregates;
	}

	Aggregate of(String kind, List<IndicatorResult> group) {
		Map<String, Integer> predicates = new LinkedHashMap<>();
		this.scale.grades().forEach((grade) -> predicates.put(grade.label(), 0));
		Map<Pace, Integer> paces = new EnumMap<>(Pace.class);
		Map<Status, Integer> statuses = new EnumMap<>(Status.class);
		for (IndicatorResult result : group) {
			Achievement achievement = result.current().performanceAchievement();
			count(predicates, achievement.predicate());
			count(paces, achievement.pace());
			count(statuses, result.outlook().status());
		}
		Average performance = this.averages.capped(group.stream().map(Aggregates::current).toList());
		Average absorption = absorption(group);
		List<Average> trend = trend(group);
		Figure figure = this.figures.figure(kind + "/" + this.period, performance, absorption,
				AggregateLine.of(group, performance, absorption, this.scale.averageCap()) + AggregateLine.of(trend));
		this.made.add(figure);
		return new Aggregate(figure.code(), performance, absorption, trend, predicates, paces, statuses);
	}

	private List<Average> trend(List<IndicatorResult> group) {
		return IntStream.range(0, 4)
			.mapToObj((quarter) -> this.averages.soFar(group.stream()
				.map((result) -> result.running().quarters().get(quarter).performanceAchievement())
				.toList()))
			.toList();
	}

	private static <K> void count(Map<K, Integer> counts, @Nullable K key) {
		if (key != null) {
			counts.merge(key, 1, Integer::sum);
		}
	}

	/** Realised over planned rupiah, of the indicators that have both. */
	private Average absorption(List<IndicatorResult> group) {
		List<BigDecimal> realised = new ArrayList<>();
		List<BigDecimal> planned = new ArrayList<>();
		int budgeted = 0;
		for (IndicatorResult result : group) {
			BigDecimal budget = result.current().target().rupiah();
			if (budget != null) {
				budgeted++;
				if (result.current().money().quantity() instanceof Quantity.Amount amount) {
					realised.add(amount.value());
					planned.add(budget);
				}
			}
		}
		Average ratio = this.averages.ratio(realised, planned, budgeted);
		return (this.period.quarter() < 4) ? ratio.withoutPredicate() : ratio;
	}

	private static Achievement current(IndicatorResult result) {
		return result.current().performanceAchievement();
	}

}
