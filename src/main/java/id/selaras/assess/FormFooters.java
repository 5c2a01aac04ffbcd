package id.selaras.assess;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The footers of Formulir E.58 and E.60: plain means, uncapped, by column. */
final class FormFooters {

	private FormFooters() {
	}

	/**
	 * Of Formulir E.60: {@code q1.k} to {@code q4.rp}, each the year up to that quarter
	 * against the year's target, and {@code year.k}, {@code year.rp}.
	 */
	static SortedMap<String, Average> ofRunningYear(List<IndicatorResult> results, Averages averages) {
		List<IndicatorResult> budgeted = results.stream()
			.filter((result) -> result.current().target().rupiah() != null)
			.toList();
		SortedMap<String, Average> footers = new TreeMap<>();
		for (int i = 0; i < 4; i++) {
			int quarter = i;
			footers.put("q" + (i + 1) + ".k",
					averages.plain(results.stream()
						.map((result) -> result.running().quarters().get(quarter).performanceAchievement())
						.toList()));
			footers.put("q" + (i + 1) + ".rp",
					averages.plain(budgeted.stream()
						.map((result) -> result.running().quarters().get(quarter).moneyAchievement())
						.toList()));
		}
		footers.put("year.k",
				averages.plain(results.stream().map((result) -> result.current().performanceAchievement()).toList()));
		footers.put("year.rp",
				averages.plain(budgeted.stream().map((result) -> result.current().moneyAchievement()).toList()));
		return footers;
	}

	/** Rupiah are averaged over the indicators that the plan gives some. */
	static SortedMap<String, Average> of(List<IndicatorResult> results, Averages averages) {
		SortedMap<String, Average> footers = new TreeMap<>();
		if (!results.isEmpty()) {
			for (int year : results.get(0).years().keySet()) {
				List<YearResult> years = results.stream().map((result) -> result.year(year)).toList();
				footers.put(year + ".k",
						averages.plain(years.stream().map(YearResult::performanceAchievement).toList()));
				footers.put(year + ".rp",
						averages.plain(years.stream()
							.filter((result) -> result.target().rupiah() != null)
							.map(YearResult::moneyAchievement)
							.toList()));
			}
		}
		footers.put("end.k", averages.plain(results.stream().map(IndicatorResult::endAchievement).toList()));
		footers.put("end.rp",
				averages.plain(results.stream()
					.filter((result) -> result.indicator().end().rupiah() != null)
					.map(IndicatorResult::endMoneyAchievement)
					.toList()));
		return footers;
	}

}
