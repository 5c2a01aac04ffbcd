package id.selaras.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.assess.YearResult;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;

/** Which sums of an indicator lack a part, so that official forms mark them. */
final class PartialSums {

	private final IndicatorResult result;

	/** Those that have come. */
	private final List<QuarterResult> quarters;

	/**
	 * Of one indicator.
	 * @param quarters of the running year that have come
	 */
	PartialSums(IndicatorResult result, int quarters) {
		this.result = result;
		List<QuarterResult> all = result.running().quarters();
		this.quarters = all.subList(0, Math.min(quarters, all.size()));
	}

	/** The years before the running one. */
	boolean before() {
		return sumsYears() && lacks(before(this.result.current().year()), YearResult::performance);
	}

	boolean beforeMoney() {
		return lacks(before(this.result.current().year()), YearResult::money);
	}

	/** The quarters of the running year. */
	boolean year() {
		return this.result.indicator().inYear() == Accumulation.SUM && lacksQuarter(QuarterResult::performance);
	}

	boolean yearMoney() {
		return lacksQuarter(QuarterResult::money);
	}

	/** All years so far. */
	boolean end() {
		return sumsYears() && lacks(before(this.result.current().year() + 1), YearResult::performance);
	}

	boolean endMoney() {
		return lacks(before(this.result.current().year() + 1), YearResult::money);
	}

	/** All years so far, or a quarter of the running one. */
	boolean yearOrEnd() {
		return end() || (sumsYears() && year());
	}

	boolean yearOrEndMoney() {
		return endMoney() || yearMoney();
	}

	private boolean sumsYears() {
		return this.result.indicator().acrossYears() == Accumulation.SUM;
	}

	private Collection<YearResult> before(int year) {
		return this.result.years().headMap(year).values();
	}

	private static boolean lacks(Collection<YearResult> years, Function<YearResult, Reported> part) {
		return years.stream().anyMatch((year) -> part.apply(year).quantity() == null);
	}

	/** What was asked for and is missing. */
	private boolean lacksQuarter(Function<QuarterResult, Reported> part) {
		return this.quarters.stream()
			.map(part)
			.anyMatch((reported) -> reported.quantity() == null && reported.state() != ValueState.NOT_ASKED);
	}

}
