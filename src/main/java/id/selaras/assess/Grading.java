package id.selaras.assess;

import java.math.BigDecimal;

import id.selaras.finding.IndonesianNumber;
import id.selaras.normalise.ValueState;
import org.jspecify.annotations.Nullable;

/** Puts a percentage, its predicate or pace, and the worked line together. */
final class Grading {

	private static final String ARROW = " -> ";

	private final Scale scale;

	Grading(Scale scale) {
		this.scale = scale;
	}

	Achievement graded(BigDecimal percent, String formula, @Nullable BigDecimal least) {
		BigDecimal counted = counted(percent, least);
		String predicate = this.scale.predicate(counted);
		return new Achievement(ValueState.REPORTED, counted, predicate, null,
				line(formula, percent, counted) + ARROW + predicate);
	}

	/** A part of the year's target. */
	Achievement paced(BigDecimal percent, String formula, Pace pace, String due) {
		BigDecimal counted = counted(percent, null);
		return new Achievement(ValueState.REPORTED, counted, null, pace,
				line(formula, percent, counted) + ARROW + pace.indonesian() + due);
	}

	private BigDecimal counted(BigDecimal percent, @Nullable BigDecimal least) {
		BigDecimal counted = (least == null) ? percent : percent.max(least);
		return this.scale.floorAtZero() ? counted.max(BigDecimal.ZERO) : counted;
	}

	/**
	 * What was raised to the least that counts says so: the line must hold as it stands.
	 */
	private static String line(String formula, BigDecimal percent, BigDecimal counted) {
		String line = formula + " = " + IndonesianNumber.withDecimals(percent, 2);
		return (percent.compareTo(counted) == 0) ? line
				: line + ", dihitung " + IndonesianNumber.withDecimals(counted, 2);
	}

}
