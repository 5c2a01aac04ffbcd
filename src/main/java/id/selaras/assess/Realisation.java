package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;

/**
 * The realisation of a year as of a quarter (domain.md 3.4): the sum of its quarters, or
 * the last filled one.
 */
final class Realisation {

	private final RowFinder rows;

	Realisation(RowFinder rows) {
		this.rows = rows;
	}

	Reported performance(Indicator indicator, QuarterSpan span) {
		if (indicator.agencies().isEmpty()) {
			return Reported.missing(ValueState.NOT_ASKED);
		}
		return ofAgency(indicator, indicator.agencies().get(0), span, indicator.inYear(), false);
	}

	/**
	 * Rupiah of all agencies of the indicator add up. Where the plan gives the row none,
	 * because they stand on the programme's first row, a blank was not asked for.
	 */
	Reported money(Indicator indicator, QuarterSpan span) {
		BigDecimal sum = BigDecimal.ZERO;
		List<Location> sources = new ArrayList<>();
		ValueState absence = ValueState.NOT_ASKED;
		for (String agency : indicator.agencies()) {
			Reported part = ofAgency(indicator, agency, span, Accumulation.SUM, true);
			if (part.state() == ValueState.WAITING || part.state() == ValueState.REJECTED) {
				// what the others spent is only a part of the sum
				return Reported.missing(part.state());
			}
			if (part.quantity() instanceof Quantity.Amount amount) {
				sum = sum.add(amount.value());
				sources.addAll(part.sources());
			}
			else if (absence == ValueState.NOT_ASKED) {
				absence = part.state();
			}
		}
		if (sources.isEmpty()) {
			boolean planned = indicator.target(span.asOf().year()).rupiah() != null;
			return Reported.missing((absence == ValueState.BLANK && !planned) ? ValueState.NOT_ASKED : absence);
		}
		return new Reported(ValueState.REPORTED, new Quantity.Amount(sum), sources);
	}

	private Reported ofAgency(Indicator indicator, String agency, QuarterSpan span, Accumulation accumulation,
			boolean money) {
		int year = span.asOf().year();
		int quarter = span.asOf().quarter();
		if (!this.rows.hasRow(indicator, agency, year, quarter)) {
			return Reported.missing(this.rows.absence(indicator, agency, year, quarter));
		}
		List<RowFinder.Cell> quarters = this.rows.quarters(indicator, agency, span, money);
		if (quarters.isEmpty() && span.isEarlierQuarter()) {
			return Reported.missing(ValueState.NOT_ASKED);
		}
		return (accumulation == Accumulation.SUM) ? sum(quarters) : last(quarters);
	}

	private Reported last(List<RowFinder.Cell> quarters) {
		ValueState absence = ValueState.BLANK;
		for (int i = quarters.size() - 1; i >= 0; i--) {
			RowFinder.Cell cell = quarters.get(i);
			ValueState state = this.rows.state(cell);
			if (state == ValueState.REPORTED) {
				return new Reported(state, cell.value().quantity(), List.of(cell.location()));
			}
			// A value in question must not be replaced by an older one, and "belum ada
			// data" in the last quarter says more than a blank.
			if (state != ValueState.BLANK) {
				return Reported.missing(state);
			}
			absence = state;
		}
		return Reported.missing(absence);
	}

	/**
	 * A quarter in question keeps the whole sum out: a part of it would be silently
	 * wrong.
	 */
	private Reported sum(List<RowFinder.Cell> quarters) {
		BigDecimal sum = BigDecimal.ZERO;
		List<Location> sources = new ArrayList<>();
		ValueState absence = ValueState.BLANK;
		for (RowFinder.Cell cell : quarters) {
			ValueState state = this.rows.state(cell);
			if (state == ValueState.WAITING || state == ValueState.REJECTED) {
				return Reported.missing(state);
			}
			if (cell.value().quantity() instanceof Quantity.Amount amount) {
				sum = sum.add(amount.value());
				sources.add(cell.location());
			}
			else if (state == ValueState.REPORTED) {
				return Reported.missing(ValueState.NOT_COMPUTABLE);
			}
			else if (state != ValueState.BLANK) {
				absence = state;
			}
		}
		if (sources.isEmpty()) {
			return Reported.missing(quarters.isEmpty() ? ValueState.NOT_ASKED : absence);
		}
		return new Reported(ValueState.REPORTED, new Quantity.Amount(sum), sources);
	}

}
