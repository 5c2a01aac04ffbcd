package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import org.jspecify.annotations.Nullable;

/** The stage: all figures of one regency and period. */
public final class Assessor {

	private final AssessInput input;

	private final Map<String, Formulas> formulas = new HashMap<>();

	private final Realisation realisation;

	private Assessor(AssessInput input) {
		this.input = input;
		this.realisation = new Realisation(new RowFinder(input));
	}

	public static Assessment assess(AssessInput input) {
		return new Assessor(input).assess();
	}

	private Assessment assess() {
		Figures figures = new Figures(this.input.regency().code(), this.input.scale());
		List<IndicatorResult> results = new ArrayList<>();
		List<Figure> made = new ArrayList<>();
		for (Indicator indicator : this.input.plan().indicators()) {
			IndicatorResult result = result(indicator, "");
			Figure figure = figures.figure(result, this.input.period(),
					this.input.regency().lowerIsBetter(indicator.id()));
			made.add(figure);
			results.add(withCode(result, figure.code()));
		}
		Aggregates aggregates = new Aggregates(new Averages(this.input.scale()), results);
		return new Assessment(this.input.plan(), this.input.scale(), this.input.regency().lowerIsBetter(), results,
				aggregates.regency(), aggregates.absorption(), aggregates.byAgency(), aggregates.byDimension(),
				aggregates.formFooters(), made);
	}

	private IndicatorResult result(Indicator indicator, String code) {
		Period period = this.input.period();
		SortedMap<Integer, YearResult> years = new TreeMap<>();
		for (int year = this.input.plan().firstYear(); year <= this.input.plan().lastYear(); year++) {
			if (year < period.year()) {
				years.put(year, year(indicator, year, 4));
			}
			else if (year == period.year()) {
				years.put(year, year(indicator, year, period.quarter()));
			}
			else {
				years.put(year, future(indicator, year));
			}
		}
		YearResult current = years.getOrDefault(period.year(), year(indicator, period.year(), period.quarter()));
		Reported end = end(indicator, years);
		Reported endMoney = sum(years, YearResult::money);
		Formulas engine = formulas(indicator);
		Quantity endTarget = endTarget(indicator);
		Quantity endMoneyTarget = endMoneyTarget(indicator);
		return new IndicatorResult(indicator, indicator.agencies().isEmpty() ? "" : indicator.agencies().get(0),
				current, isShare(indicator, period.quarter()), years, end, endMoney,
				engine.achievement(indicator.polarity(), endTarget, end),
				engine.achievement(Polarity.UP, endMoneyTarget, endMoney), endTarget, code);
	}

	private YearResult year(Indicator indicator, int year, int quarter) {
		Target target = indicator.target(year);
		Reported performance = this.realisation.performance(indicator, year, quarter);
		Reported money = this.realisation.money(indicator, year, quarter);
		Quantity budget = (target.rupiah() == null) ? null : new Quantity.Amount(target.rupiah());
		Formulas engine = formulas(indicator);
		Achievement achieved = isShare(indicator, quarter)
				? engine.share(indicator.polarity(), target.performance(), performance, quarter)
				: engine.achievement(indicator.polarity(), target.performance(), performance);
		Achievement absorbed = (quarter < 4) ? engine.share(Polarity.UP, budget, money, quarter)
				: engine.achievement(Polarity.UP, budget, money);
		return new YearResult(year, target, performance, money, achieved, absorbed);
	}

	private Formulas formulas(Indicator indicator) {
		return this.formulas.computeIfAbsent(this.input.regency().lowerIsBetter(indicator.id()),
				(variant) -> new Formulas(this.input.scale(), variant));
	}

	/** A year that has not come is not asked about. */
	private YearResult future(Indicator indicator, int year) {
		Reported none = Reported.missing(ValueState.NOT_ASKED);
		Achievement notAsked = Achievement.none(ValueState.NOT_ASKED, ValueState.NOT_ASKED.indonesian());
		return new YearResult(year, indicator.target(year), none, none, notAsked, notAsked);
	}

	private static boolean isShare(Indicator indicator, int quarter) {
		return indicator.inYear() == Accumulation.SUM && quarter < 4;
	}

	/** Column (22) of E.58: a sum only where the years add up, else the last position. */
	private static Reported end(Indicator indicator, SortedMap<Integer, YearResult> years) {
		if (indicator.acrossYears() == Accumulation.SUM) {
			return sum(years, YearResult::performance);
		}
		Reported last = Reported.missing(ValueState.NOT_ASKED);
		for (YearResult year : years.values()) {
			if (year.performance().state() == ValueState.REPORTED) {
				last = year.performance();
			}
			else if (last.state() != ValueState.REPORTED && year.performance().state() != ValueState.NOT_ASKED) {
				last = year.performance();
			}
		}
		return last;
	}

	private static Reported sum(SortedMap<Integer, YearResult> years, Function<YearResult, Reported> part) {
		BigDecimal sum = BigDecimal.ZERO;
		List<Location> sources = new ArrayList<>();
		ValueState absence = ValueState.NOT_ASKED;
		for (YearResult year : years.values()) {
			Reported reported = part.apply(year);
			if (reported.quantity() instanceof Quantity.Amount amount) {
				sum = sum.add(amount.value());
				sources.addAll(reported.sources());
			}
			else if (reported.state() != ValueState.NOT_ASKED) {
				absence = reported.state();
			}
		}
		return sources.isEmpty() ? Reported.missing(absence)
				: new Reported(ValueState.REPORTED, new Quantity.Amount(sum), sources);
	}

	private @Nullable Quantity endTarget(Indicator indicator) {
		Quantity stated = indicator.end().performance();
		return (stated != null) ? stated : indicator.target(this.input.plan().lastYear()).performance();
	}

	private static @Nullable Quantity endMoneyTarget(Indicator indicator) {
		BigDecimal stated = indicator.end().rupiah();
		return (stated == null) ? null : new Quantity.Amount(stated);
	}

	private static IndicatorResult withCode(IndicatorResult result, String code) {
		return new IndicatorResult(result.indicator(), result.agency(), result.current(), result.share(),
				result.years(), result.end(), result.endMoney(), result.endAchievement(), result.endMoneyAchievement(),
				result.endTarget(), code);
	}

}
