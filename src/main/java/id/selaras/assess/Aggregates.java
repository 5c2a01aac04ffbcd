package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Quantity;
import id.selaras.plan.SmartDimension;

/**
 * Means over indicators, each indicator once (domain.md 2.3): regency, agency, smart
 * dimension, and the footers of Formulir E.58.
 */
final class Aggregates {

	private final Averages averages;

	private final List<IndicatorResult> results;

	Aggregates(Averages averages, List<IndicatorResult> results) {
		this.averages = averages;
		this.results = results;
	}

	Average regency() {
		return this.averages.capped(current(this.results));
	}

	/** Realised over planned rupiah, of the indicators that have both. */
	Average absorption() {
		List<BigDecimal> realised = new ArrayList<>();
		List<BigDecimal> planned = new ArrayList<>();
		int budgeted = 0;
		for (IndicatorResult result : this.results) {
			BigDecimal budget = result.current().target().rupiah();
			if (budget != null) {
				budgeted++;
				if (result.current().money().quantity() instanceof Quantity.Amount amount) {
					realised.add(amount.value());
					planned.add(budget);
				}
			}
		}
		return this.averages.ratio(realised, planned, budgeted);
	}

	SortedMap<String, Average> byAgency() {
		SortedMap<String, List<IndicatorResult>> groups = new TreeMap<>();
		for (IndicatorResult result : this.results) {
			if (!result.agency().isEmpty()) {
				groups.computeIfAbsent(result.agency(), (agency) -> new ArrayList<>()).add(result);
			}
		}
		SortedMap<String, Average> means = new TreeMap<>();
		groups.forEach((agency, group) -> means.put(agency, this.averages.capped(current(group))));
		return means;
	}

	Map<SmartDimension, Average> byDimension() {
		Map<SmartDimension, Average> means = new EnumMap<>(SmartDimension.class);
		for (SmartDimension dimension : SmartDimension.values()) {
			List<IndicatorResult> group = this.results.stream()
				.filter((result) -> result.indicator().dimension() == dimension)
				.toList();
			means.put(dimension, this.averages.capped(current(group)));
		}
		return means;
	}

	/** Rupiah are averaged over the indicators that the plan gives some. */
	SortedMap<String, Average> formFooters() {
		SortedMap<String, Average> footers = new TreeMap<>();
		if (!this.results.isEmpty()) {
			for (int year : this.results.get(0).years().keySet()) {
				List<YearResult> years = this.results.stream().map((result) -> result.year(year)).toList();
				footers.put(year + ".k",
						this.averages.plain(years.stream().map(YearResult::performanceAchievement).toList()));
				footers.put(year + ".rp",
						this.averages.plain(years.stream()
							.filter((result) -> result.target().rupiah() != null)
							.map(YearResult::moneyAchievement)
							.toList()));
			}
		}
		footers.put("end.k", this.averages.plain(this.results.stream().map(IndicatorResult::endAchievement).toList()));
		footers.put("end.rp",
				this.averages.plain(this.results.stream()
					.filter((result) -> result.indicator().end().rupiah() != null)
					.map(IndicatorResult::endMoneyAchievement)
					.toList()));
		return footers;
	}

	private static List<Achievement> current(List<IndicatorResult> results) {
		return results.stream().map((result) -> result.current().performanceAchievement()).toList();
	}

}
