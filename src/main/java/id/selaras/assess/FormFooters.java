package id.selaras.assess;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The footers of Formulir E.58: plain means, uncapped, by column. */
final class FormFooters {

	private FormFooters() {
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
