package id.selaras.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;

/** An indicator year by year: those that are over, the running one, those to come. */
final class Years {

	private final PlanVersion plan;

	private final Period period;

	private final Realisation realisation;

	Years(PlanVersion plan, Period period, Realisation realisation) {
		this.plan = plan;
		this.period = period;
		this.realisation = realisation;
	}

	SortedMap<Integer, YearResult> of(Indicator indicator, Formulas formulas) {
		SortedMap<Integer, YearResult> years = new TreeMap<>();
		for (int year = this.plan.firstYear(); year <= this.plan.lastYear(); year++) {
			years.put(year, (year < this.period.year()) ? year(indicator, new Period(year, 4), formulas)
					: (year == this.period.year()) ? year(indicator, this.period, formulas) : future(indicator, year));
		}
		return years;
	}

	/** The period's year quarter by quarter, and the years before it. */
	RunningYear running(Indicator indicator, SortedMap<Integer, YearResult> years, Formulas formulas) {
		List<QuarterResult> quarters = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			quarters.add((quarter > this.period.quarter()) ? QuarterResult.future(quarter)
					: quarter(indicator, quarter, formulas));
		}
		SortedMap<Integer, YearResult> before = years.headMap(this.period.year());
		return new RunningYear(EndPosition.of(indicator, before), EndPosition.sum(before, YearResult::money), quarters);
	}

	private QuarterResult quarter(Indicator indicator, int quarter, Formulas formulas) {
		QuarterSpan alone = new QuarterSpan(this.period, quarter, quarter);
		YearResult upTo = year(indicator, new QuarterSpan(this.period, 1, quarter), formulas);
		return new QuarterResult(quarter, this.realisation.performance(indicator, alone),
				this.realisation.money(indicator, alone), upTo.performanceAchievement(), upTo.moneyAchievement());
	}

	/** A year as of one of its quarters. */
	YearResult year(Indicator indicator, Period asOf, Formulas formulas) {
		return year(indicator, QuarterSpan.upTo(asOf), formulas);
	}

	private YearResult year(Indicator indicator, QuarterSpan span, Formulas formulas) {
		Period asOf = span.asOf();
		int quarter = span.last();
		Target target = indicator.target(asOf.year());
		Reported performance = this.realisation.performance(indicator, span);
		Reported money = this.realisation.money(indicator, span);
		Quantity budget = (target.rupiah() == null) ? null : new Quantity.Amount(target.rupiah());
		Achievement achieved = isShare(indicator, quarter)
				? formulas.share(indicator.polarity(), target.performance(), performance, quarter)
				: formulas.achievement(indicator.polarity(), target.performance(), performance);
		Achievement absorbed = (quarter < 4) ? formulas.share(Polarity.UP, budget, money, quarter)
				: formulas.achievement(Polarity.UP, budget, money);
		return new YearResult(asOf.year(), target, performance, money, achieved, absorbed);
	}

	static boolean isShare(Indicator indicator, int quarter) {
		return indicator.inYear() == Accumulation.SUM && quarter < 4;
	}

	/** A year that has not come is not asked about. */
	private static YearResult future(Indicator indicator, int year) {
		Reported none = Reported.missing(ValueState.NOT_ASKED);
		Achievement notAsked = Achievement.none(ValueState.NOT_ASKED, ValueState.NOT_ASKED.indonesian());
		return new YearResult(year, indicator.target(year), none, none, notAsked, notAsked);
	}

}
