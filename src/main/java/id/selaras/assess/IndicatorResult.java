package id.selaras.assess;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of the plan, assessed.
 *
 * @param agency code of the lead, or empty
 * @param current the period's year as of the period's quarter
 * @param share whether {@code current} is only a part of the year's sum, which gets no
 * predicate
 * @param running the period's year quarter by quarter
 * @param years by year, first to last of the plan
 * @param end position or sum at the end so far: column (22) of Formulir E.58
 * @param endTarget what {@code end} is measured against
 * @param outlook the way to the end target
 * @param code the printed code of this row's figures
 */
public record IndicatorResult(Indicator indicator, String agency, YearResult current, boolean share,
		RunningYear running, SortedMap<Integer, YearResult> years, Reported end, Reported endMoney,
		Achievement endAchievement, Achievement endMoneyAchievement, @Nullable Quantity endTarget, Outlook outlook,
		String code) {

	public IndicatorResult {
		years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
	}

	IndicatorResult withCode(String printed) {
		return new IndicatorResult(this.indicator, this.agency, this.current, this.share, this.running, this.years,
				this.end, this.endMoney, this.endAchievement, this.endMoneyAchievement, this.endTarget, this.outlook,
				printed);
	}

	/** The result of one of the plan's years. */
	public YearResult year(int year) {
		return Objects.requireNonNull(this.years.get(year));
	}

}
