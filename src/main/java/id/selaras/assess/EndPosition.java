package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;

/** Column (22) of E.58: a sum only where the years add up, else the last position. */
final class EndPosition {

	private EndPosition() {
	}

	static Reported of(Indicator indicator, SortedMap<Integer, YearResult> years) {
		return (indicator.acrossYears() == Accumulation.SUM) ? sum(years, YearResult::performance) : last(years);
	}

	/** A value in question must not be replaced by an older one. */
	private static Reported last(SortedMap<Integer, YearResult> years) {
		Reported last = Reported.missing(ValueState.NOT_ASKED);
		for (YearResult year : years.values()) {
			Reported position = year.performance();
			boolean inQuestion = position.state() == ValueState.WAITING || position.state() == ValueState.REJECTED;
			boolean nothingBefore = last.state() != ValueState.REPORTED && position.state() != ValueState.NOT_ASKED;
			if (position.state() == ValueState.REPORTED || inQuestion || nothingBefore) {
				last = position;
			}
		}
		return last;
	}

	/** Of the years that were reported; a report marks a sum in which one is missing. */
	static Reported sum(SortedMap<Integer, YearResult> years, Function<YearResult, Reported> part) {
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

}
