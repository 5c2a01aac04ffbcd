package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;

import id.selaras.finding.IndonesianNumber;
import id.selaras.plan.Quantity;

/** Values as they stand in a worked line. */
final class Worked {

	private static final int DECIMALS = 4;

	private Worked() {
	}

	/** With four decimals at most. */
	static String number(BigDecimal number) {
		return IndonesianNumber
			.plain((number.scale() > DECIMALS) ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number);
	}

	/** The same behind a sign. */
	static String operand(BigDecimal number) {
		return (number.signum() < 0) ? "(" + number(number) + ")" : number(number);
	}

	/** A bound, of which there may be two. */
	static String bounds(Quantity quantity) {
		if (quantity instanceof Quantity.Range range) {
			return number(range.low()) + " - " + number(range.high());
		}
		BigDecimal number = Formulas.number(quantity);
		return (number == null) ? "" : number(number);
	}

}
