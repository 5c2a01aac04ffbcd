package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of values. */
final class Numbers {

	/** Of quotients that do not end. */
	private static final int DECIMALS = 10;

	private Numbers() {
	}

	/** Scale zero for whole numbers, so that 1E+3 is never kept. */
	static BigDecimal plain(BigDecimal number) {
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	/** Exact where that is possible. */
	static BigDecimal quotient(BigDecimal number, BigDecimal divisor) {
		try {
			return plain(number.divide(divisor, MathContext.UNLIMITED));
		}
		catch (ArithmeticException ex) {
			return plain(number.divide(divisor, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
		}
	}

	static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return plain(part.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
	}

}
