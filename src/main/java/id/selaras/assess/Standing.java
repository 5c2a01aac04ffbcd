package id.selaras.assess;

import java.math.BigDecimal;
import java.util.SortedMap;

import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator has reached and as of when.
 *
 * @param value present exactly when the state is {@code REPORTED}
 * @param asOf the quarter that it speaks of
 * @param why there is no value
 */
record Standing(ValueState state, @Nullable Quantity value, Period asOf, String why) {

	static Standing of(Indicator indicator, SortedMap<Integer, YearResult> years, Period period) {
		if (indicator.acrossYears() == Accumulation.SUM) {
			return sum(years, period);
		}
		if (indicator.inYear() == Accumulation.LAST || period.quarter() == 4) {
			return of(years, period, true);
		}
		// a part of this year's amount cannot be held against amounts of whole years
		return (years.firstKey() == period.year())
				? new Standing(ValueState.NOT_COMPUTABLE, null, period, "tahun pertama belum selesai")
				: of(years, new Period(period.year() - 1, 4), false);
	}

	/** What an earlier year lacks is no state of the period that is reported on. */
	private static Standing of(SortedMap<Integer, YearResult> years, Period asOf, boolean isOfThisYear) {
		YearResult year = years.get(asOf.year());
		Reported reported = (year == null) ? Reported.missing(ValueState.NOT_ASKED) : year.performance();
		return new Standing(
				(reported.state() == ValueState.REPORTED || isOfThisYear) ? reported.state()
						: ValueState.NOT_COMPUTABLE,
				reported.quantity(), asOf, asOf.year() + ": " + reported.state().indonesian());
	}

	/** A year that is missing would count as zero. */
	private static Standing sum(SortedMap<Integer, YearResult> years, Period period) {
		BigDecimal sum = BigDecimal.ZERO;
		for (YearResult year : years.headMap(period.year() + 1).values()) {
			if (!(year.performance().quantity() instanceof Quantity.Amount amount)) {
				ValueState state = year.performance().state();
				boolean said = state != ValueState.REPORTED && year.year() == period.year();
				return new Standing(said ? state : ValueState.NOT_COMPUTABLE, null, period,
						year.year() + ": " + ((state == ValueState.REPORTED) ? "bukan bilangan" : state.indonesian()));
			}
			sum = sum.add(amount.value());
		}
		return new Standing(ValueState.REPORTED, new Quantity.Amount(sum), period, "");
	}

}
