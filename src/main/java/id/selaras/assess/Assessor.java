package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/** The stage: all figures of one regency and period. */
public final class Assessor {

	private final AssessInput input;

	private final Map<String, Formulas> formulas = new HashMap<>();

	private final RowFinder rows;

	private final Years years;

	private final Outlooks outlooks;

	private Assessor(AssessInput input) {
		this.input = input;
		this.rows = new RowFinder(input);
		this.years = new Years(input.plan(), input.period(), new Realisation(this.rows));
		this.outlooks = new Outlooks(input.plan(), input.period());
	}

	public static Assessment assess(AssessInput input) {
		return new Assessor(input).assess();
	}

	private Assessment assess() {
		Figures figures = new Figures(this.input.regency(), this.input.scale());
		List<IndicatorResult> results = new ArrayList<>();
		List<Figure> made = new ArrayList<>();
		for (Indicator indicator : this.input.plan().indicators()) {
			IndicatorResult result = result(indicator);
			Figure figure = figures.figure(result, this.input.period());
			made.add(figure);
			results.add(result.withCode(figure.code()));
		}
		SortedMap<String, List<IndicatorResult>> parts = parts(figures, made);
		Aggregates aggregates = new Aggregates(this.input.scale(), figures, this.input.period());
		Aggregate regency = aggregates.of("regency", results);
		SortedMap<String, Aggregate> agencies = aggregates.by("agency", results, IndicatorResult::agency);
		SortedMap<String, Aggregate> programmes = aggregates.by("programme", results, Assessor::programme);
		SortedMap<String, Aggregate> objectives = aggregates.by("objective", results,
				(result) -> result.indicator().objective());
		Map<SmartDimension, Aggregate> dimensions = byDimension(aggregates, results);
		made.addAll(aggregates.made());
		FormFooters footers = new FormFooters(new Averages(this.input.scale()), figures, this.input.period());
		FormFooter ofPlan = footers.ofPlan(results);
		FormFooter ofYear = footers.ofRunningYear(results);
		SortedMap<String, FormFooter> ofAgencies = footers.ofAgencies(results, parts);
		made.addAll(footers.made());
		FormEntries forms = new FormEntries(this.input, this.rows, figures);
		List<FormEntry> entries = forms.entries();
		made.addAll(forms.made());
		SmartCityScores scores = new SmartCityScores(this.input, figures);
		SmartCityIndex smartCity = scores.index();
		made.addAll(scores.made());
		return new Assessment(this.input.plan(), this.input.scale(), this.input.regency().lowerIsBetter(), results,
				parts, regency, agencies, programmes, objectives, dimensions, ofPlan, ofYear, ofAgencies, entries,
				smartCity, made);
	}

	/** What each of several agencies reported for an indicator of theirs. */
	private SortedMap<String, List<IndicatorResult>> parts(Figures figures, List<Figure> made) {
		SortedMap<String, List<IndicatorResult>> parts = new TreeMap<>();
		for (Indicator indicator : this.input.plan().indicators()) {
			if (indicator.agencies().size() > 1) {
				for (String agency : indicator.agencies()) {
					IndicatorResult result = result(indicator.partOf(agency));
					Figure figure = figures.part(result, this.input.period());
					made.add(figure);
					parts.computeIfAbsent(agency, (code) -> new ArrayList<>()).add(result.withCode(figure.code()));
				}
			}
		}
		return parts;
	}

	private static String programme(IndicatorResult result) {
		String code = result.indicator().programmeCode();
		return code.isEmpty() ? result.indicator().programme() : code;
	}

	private static Map<SmartDimension, Aggregate> byDimension(Aggregates aggregates, List<IndicatorResult> results) {
		Map<SmartDimension, Aggregate> dimensions = new EnumMap<>(SmartDimension.class);
		for (SmartDimension dimension : SmartDimension.values()) {
			dimensions.put(dimension, aggregates.of("dimension/" + dimension.code(),
					results.stream().filter((result) -> result.indicator().dimension() == dimension).toList()));
		}
		return dimensions;
	}

	private IndicatorResult result(Indicator indicator) {
		Period period = this.input.period();
		Formulas engine = this.formulas.computeIfAbsent(this.input.regency().lowerIsBetter(indicator.id()),
				(variant) -> new Formulas(this.input.scale(), variant));
		SortedMap<Integer, YearResult> all = this.years.of(indicator, engine);
		YearResult running = all.get(period.year());
		YearResult current = (running != null) ? running : this.years.year(indicator, period, engine);
		Reported end = EndPosition.of(indicator, all);
		Reported endMoney = EndPosition.sum(all, YearResult::money);
		Quantity endTarget = endTarget(indicator);
		return new IndicatorResult(indicator, indicator.agencies().isEmpty() ? "" : indicator.agencies().get(0),
				current, Years.isShare(indicator, period.quarter()), this.years.running(indicator, all, engine), all,
				end, endMoney, engine.achievement(indicator.polarity(), endTarget, end),
				engine.achievement(Polarity.UP, endMoneyTarget(indicator), endMoney), endTarget,
				this.outlooks.of(indicator, all, endTarget, engine), "");
	}

	private @Nullable Quantity endTarget(Indicator indicator) {
		Quantity stated = indicator.end().performance();
		return (stated != null) ? stated : indicator.target(this.input.plan().lastYear()).performance();
	}

	private static @Nullable Quantity endMoneyTarget(Indicator indicator) {
		BigDecimal stated = indicator.end().rupiah();
		return (stated == null) ? null : new Quantity.Amount(stated);
	}

}
