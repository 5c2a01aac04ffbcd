package id.selaras.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tercapai, Akan tercapai, Perlu upaya keras (domain.md 4.1): the end target is met; what
 * remains is no more than what the straight path leaves; or it is more.
 */
final class Outlooks {

	private final PlanVersion plan;

	private final Period period;

	Outlooks(PlanVersion plan, Period period) {
		this.plan = plan;
		this.period = period;
	}

	Outlook of(Indicator indicator, SortedMap<Integer, YearResult> years, @Nullable Quantity endTarget,
			Formulas formulas) {
		if (this.period.year() < this.plan.firstYear() || this.period.year() > this.plan.lastYear()) {
			return Outlook.none(ValueState.NOT_COMPUTABLE, "di luar tahun rencana");
		}
		if (endTarget == null) {
			return Outlook.none(ValueState.NOT_COMPUTABLE, "target akhir tidak ada");
		}
		Standing standing = Standing.of(indicator, years, this.period);
		if (standing.value() == null) {
			return Outlook.none(standing.state(), standing.why());
		}
		BigDecimal reached = Formulas.number(standing.value());
		boolean hasBounds = endTarget instanceof Quantity.Range || Formulas.number(endTarget) != null;
		if (reached == null || !hasBounds) {
			return byTargets(indicator, standing, endTarget, formulas);
		}
		Line line = line(indicator, standing, endTarget);
		return (line == null) ? Outlook.none(ValueState.NOT_COMPUTABLE, "kondisi awal tidak ada")
				: onLine(indicator, standing, endTarget, reached, line);
	}

	/**
	 * The path, and how it is written.
	 *
	 * @param start null where the targets of the years stand in for a path
	 */
	private record Line(@Nullable BigDecimal start, BigDecimal path, String worked) {
	}

	private Outlook onLine(Indicator indicator, Standing standing, Quantity endTarget, BigDecimal reached, Line line) {
		BigDecimal projected = projected(standing, reached, line.start());
		String worked = line.worked() + "; tercapai " + Worked.number(reached)
				+ ((projected == null) ? "" : "; proyeksi akhir " + Worked.number(projected)) + "; target akhir "
				+ Worked.bounds(endTarget);
		return Outlook.of(status(indicator, standing.asOf(), endTarget, reached, line.path()), line.path(), projected,
				worked);
	}

	private Status status(Indicator indicator, Period asOf, Quantity endTarget, BigDecimal reached, BigDecimal path) {
		Polarity polarity = indicator.polarity();
		boolean ended = elapsed(asOf) == total();
		// a sum that must not grow too much can only be judged when it grows no more
		boolean grows = indicator.acrossYears() == Accumulation.SUM && polarity != Polarity.UP;
		BigDecimal remaining = remaining(polarity, endTarget, reached);
		if (remaining.signum() == 0 && (ended || !grows)) {
			return Status.ACHIEVED;
		}
		boolean onPath = (grows && polarity == Polarity.DOWN) ? reached.compareTo(path) <= 0
				: remaining.compareTo(remaining(polarity, endTarget, path)) <= 0;
		return (onPath && !ended) ? Status.WITHIN_REACH : Status.NEEDS_EFFORT;
	}

	/** A straight line on; what was never below zero does not get there. */
	private @Nullable BigDecimal projected(Standing standing, BigDecimal reached, @Nullable BigDecimal start) {
		if (start == null) {
			return null;
		}
		BigDecimal straight = start.add(reached.subtract(start)
			.multiply(BigDecimal.valueOf(total()))
			.divide(BigDecimal.valueOf(elapsed(standing.asOf())), Expression.PRECISION));
		return (start.signum() >= 0 && reached.signum() >= 0) ? straight.max(BigDecimal.ZERO) : straight;
	}

	private @Nullable Line line(Indicator indicator, Standing standing, Quantity endTarget) {
		BigDecimal start = (indicator.acrossYears() == Accumulation.SUM) ? BigDecimal.ZERO
				: Formulas.number(indicator.baseline());
		if (start == null) {
			return targets(indicator, standing.asOf());
		}
		BigDecimal bound = Formulas.bound(indicator.polarity(), endTarget, start);
		BigDecimal end = (bound == null) ? start : bound;
		BigDecimal path = start.add(end.subtract(start)
			.multiply(BigDecimal.valueOf(elapsed(standing.asOf())))
			.divide(BigDecimal.valueOf(total()), Expression.PRECISION));
		return new Line(start, path,
				"jalur " + Worked.number(start) + " + (" + Worked.number(end) + " - " + Worked.operand(start) + ") x "
						+ elapsed(standing.asOf()) + " / " + total() + " = " + Worked.number(path));
	}

	/**
	 * Without a baseline the plan's own targets are the path, between them a straight
	 * one.
	 */
	private static @Nullable Line targets(Indicator indicator, Period asOf) {
		BigDecimal aim = target(indicator, asOf.year());
		if (aim == null || asOf.quarter() == 4) {
			return (aim == null) ? null : new Line(null, aim, "target " + asOf.year() + " = " + Worked.number(aim));
		}
		BigDecimal before = target(indicator, asOf.year() - 1);
		if (before == null) {
			return null;
		}
		BigDecimal path = before.add(aim.subtract(before)
			.multiply(BigDecimal.valueOf(asOf.quarter()))
			.divide(BigDecimal.valueOf(4), Expression.PRECISION));
		return new Line(null, path,
				"target " + (asOf.year() - 1) + " dan " + asOf.year() + " pada triwulan ini = " + Worked.number(path));
	}

	private static @Nullable BigDecimal target(Indicator indicator, int year) {
		Quantity target = indicator.target(year).performance();
		return (target == null) ? null
				: (target instanceof Quantity.Range range && indicator.polarity() != Polarity.DOWN) ? range.low()
						: Formulas.bound(indicator.polarity(), target, null);
	}

	/** How far it still is to the end target; nothing for what is as good or better. */
	private static BigDecimal remaining(Polarity polarity, Quantity endTarget, BigDecimal reached) {
		BigDecimal bound = Formulas.bound(polarity, endTarget, reached);
		if (bound == null) {
			return BigDecimal.ZERO;
		}
		return switch (polarity) {
			case UP -> bound.subtract(reached).max(BigDecimal.ZERO);
			case DOWN -> reached.subtract(bound).max(BigDecimal.ZERO);
			case EXACT, RANGE -> reached.subtract(bound).abs();
		};
	}

	/** Grades and words have no path in between: the year's target stands in for it. */
	private static Outlook byTargets(Indicator indicator, Standing standing, Quantity endTarget, Formulas formulas) {
		Reported reached = new Reported(ValueState.REPORTED, standing.value(), List.of());
		Achievement end = formulas.achievement(indicator.polarity(), endTarget, reached);
		if (isMet(end)) {
			return Outlook.of(Status.ACHIEVED, null, null, end.worked());
		}
		Achievement year = formulas.achievement(indicator.polarity(),
				indicator.target(standing.asOf().year()).performance(), reached);
		return (year.percent() == null) ? Outlook.none(ValueState.NOT_COMPUTABLE, year.worked())
				: Outlook.of(isMet(year) ? Status.WITHIN_REACH : Status.NEEDS_EFFORT, null, null,
						standing.asOf().year() + ": " + year.worked());
	}

	private static boolean isMet(Achievement achievement) {
		return achievement.percent() != null && achievement.percent().compareTo(Formulas.HUNDRED) >= 0;
	}

	/** Quarters of the plan up to this one. */
	private int elapsed(Period asOf) {
		return (asOf.year() - this.plan.firstYear()) * 4 + asOf.quarter();
	}

	private int total() {
		return (this.plan.lastYear() - this.plan.firstYear() + 1) * 4;
	}

}
