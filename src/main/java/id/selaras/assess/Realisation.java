package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.selaras.finding.Location;
import id.selaras.normalise.Value;
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

	Reported performance(Indicator indicator, int year, int quarter) {
		if (indicator.agencies().isEmpty()) {
			return Reported.missing(ValueState.NOT_ASKED);
		}
		return ofAgency(indicator, indicator.agencies().get(0), year, quarter, indicator.inYear(), false);
	}

	/** Rupiah of all agencies of the indicator add up. */
	Reported money(Indicator indicator, int year, int quarter) {
		BigDecimal sum = BigDecimal.ZERO;
		List<Location> sources = new ArrayList<>();
		ValueState absence = ValueState.NOT_ASKED;
		for (String agency : indicator.agencies()) {
			Reported part = ofAgency(indicator, agency, year, quarter, Accumulation.SUM, true);
			if (part.quantity() instanceof Quantity.Amount amount) {
				sum = sum.add(amount.value());
				sources.addAll(part.sources());
			}
			else if (absence == ValueState.NOT_ASKED) {
				absence = part.state();
			}
		}
		return sources.isEmpty() ? Reported.missing(absence)
				: new Reported(ValueState.REPORTED, new Quantity.Amount(sum), sources);
	}

	private Reported ofAgency(Indicator indicator, String agency, int year, int quarter, Accumulation accumulation,
			boolean money) {
		Optional<RowFinder.Found> found = this.rows.row(indicator, agency, year, quarter);
		if (found.isEmpty()) {
			return Reported.missing(this.rows.absence(indicator, agency, year, quarter));
		}
		return (accumulation == Accumulation.SUM) ? sum(found.get(), quarter, money) : last(found.get(), quarter);
	}

	private Reported last(RowFinder.Found found, int quarter) {
		ValueState absence = ValueState.BLANK;
		for (int i = quarter; i >= 1; i--) {
			Value value = RowFinder.quarter(found.row(), i, false);
			if (value == null) {
				continue;
			}
			ValueState state = this.rows.state(found, value);
			if (state == ValueState.REPORTED) {
				return new Reported(state, value.quantity(), List.of(found.location(value)));
			}
			// What stands in a later quarter explains more than a blank before it; and a
			// value in question must not be replaced by an older one.
			if (state == ValueState.WAITING || state == ValueState.REJECTED) {
				return Reported.missing(state);
			}
			absence = (absence == ValueState.BLANK) ? state : absence;
		}
		return Reported.missing(absence);
	}

	/**
	 * A quarter in question, or one whose form did not come, keeps the whole sum out: a
	 * part of it would be silently wrong.
	 */
	private Reported sum(RowFinder.Found found, int quarter, boolean money) {
		if (!found.isOf(quarter)) {
			return Reported.missing(ValueState.NOT_SENT);
		}
		BigDecimal sum = BigDecimal.ZERO;
		List<Location> sources = new ArrayList<>();
		ValueState absence = ValueState.BLANK;
		boolean hasColumn = false;
		for (int i = 1; i <= quarter; i++) {
			Value value = RowFinder.quarter(found.row(), i, money);
			if (value == null) {
				continue;
			}
			hasColumn = true;
			ValueState state = this.rows.state(found, value);
			if (state == ValueState.WAITING || state == ValueState.REJECTED) {
				return Reported.missing(state);
			}
			if (value.quantity() instanceof Quantity.Amount amount) {
				sum = sum.add(amount.value());
				sources.add(found.location(value));
			}
			else if (state != ValueState.BLANK) {
				absence = state;
			}
		}
		if (sources.isEmpty()) {
			return Reported.missing(hasColumn ? absence : ValueState.NOT_ASKED);
		}
		return new Reported(ValueState.REPORTED, new Quantity.Amount(sum), sources);
	}

}
