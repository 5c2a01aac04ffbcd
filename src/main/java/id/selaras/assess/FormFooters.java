package id.selaras.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.plan.Period;

/** The footers of Formulir E.58, E.60 and E.81: plain means, uncapped, by column. */
final class FormFooters {

	private final Averages averages;

	private final Figures figures;

	private final Period period;

	private final List<Figure> made = new ArrayList<>();

	FormFooters(Averages averages, Figures figures, Period period) {
		this.averages = averages;
		this.figures = figures;
		this.period = period;
	}

	/** The figures of all footers that were made so far. */
	List<Figure> made() {
		return this.made;
	}

	/** Of Formulir E.58. */
	FormFooter ofPlan(List<IndicatorResult> results) {
		return footer("footer/plan", results, plan(results), "end");
	}

	/** Of Formulir E.60. */
	FormFooter ofRunningYear(List<IndicatorResult> results) {
		return footer("footer/year", results, runningYear(results), "year");
	}

	/** Of Formulir E.81, agency by agency. */
	SortedMap<String, FormFooter> ofAgencies(List<IndicatorResult> results,
			SortedMap<String, List<IndicatorResult>> parts) {
		SortedMap<String, FormFooter> footers = new TreeMap<>();
		SortedSet<String> agencies = new TreeSet<>();
		results.forEach((result) -> agencies.addAll(result.indicator().agencies()));
		for (String agency : agencies) {
			List<IndicatorResult> own = AgencyAssessment.results(results, parts, agency);
			footers.put(agency, footer("footer/year/" + agency, own, runningYear(own), "year"));
		}
		return footers;
	}

	private FormFooter footer(String key, List<IndicatorResult> results, SortedMap<String, Average> columns,
			String whole) {
		Average none = new Average(null, null, 0, results.size());
		Figure figure = this.figures.figure(key + "/" + this.period, columns.getOrDefault(whole + ".k", none),
				columns.getOrDefault(whole + ".rp", none), AggregateLine.of(results, columns));
		this.made.add(figure);
		return new FormFooter(figure.code(), columns);
	}

	/**
	 * Of Formulir E.60: {@code q1.k} to {@code q4.rp}, each the year up to that quarter
	 * against the year's target, and {@code year.k}, {@code year.rp}.
	 */
	private SortedMap<String, Average> runningYear(List<IndicatorResult> results) {
		List<IndicatorResult> budgeted = results.stream()
			.filter((result) -> result.current().target().rupiah() != null)
			.toList();
		SortedMap<String, Average> footers = new TreeMap<>();
		for (int i = 0; i < 4; i++) {
			int quarter = i;
			footers.put("q" + (i + 1) + ".k",
					this.averages.plain(results.stream()
						.map((result) -> result.running().quarters().get(quarter).performanceAchievement())
						.toList()));
			footers.put("q" + (i + 1) + ".rp",
					this.averages.plain(budgeted.stream()
						.map((result) -> result.running().quarters().get(quarter).moneyAchievement())
						.toList()));
		}
		footers.put("year.k", this.averages
			.plain(results.stream().map((result) -> result.current().performanceAchievement()).toList()));
		footers.put("year.rp",
				this.averages.plain(budgeted.stream().map((result) -> result.current().moneyAchievement()).toList()));
		return footers;
	}

	/** Rupiah are averaged over the indicators that the plan gives some. */
	private SortedMap<String, Average> plan(List<IndicatorResult> results) {
		SortedMap<String, Average> footers = new TreeMap<>();
		if (!results.isEmpty()) {
			for (int year : results.get(0).years().keySet()) {
				List<YearResult> years = results.stream().map((result) -> result.year(year)).toList();
				footers.put(year + ".k",
						this.averages.plain(years.stream().map(YearResult::performanceAchievement).toList()));
				footers.put(year + ".rp",
						this.averages.plain(years.stream()
							.filter((result) -> result.target().rupiah() != null)
							.map(YearResult::moneyAchievement)
							.toList()));
			}
		}
		footers.put("end.k", this.averages.plain(results.stream().map(IndicatorResult::endAchievement).toList()));
		footers.put("end.rp",
				this.averages.plain(results.stream()
					.filter((result) -> result.indicator().end().rupiah() != null)
					.map(IndicatorResult::endMoneyAchievement)
					.toList()));
		return footers;
	}

}
