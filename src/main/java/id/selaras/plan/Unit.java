package id.selaras.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a number counts or measures.
 *
 * @param name the usual spelling; of an unknown unit as it is written
 * @param dimension what is measured
 * @param factor how many of the dimension's own unit one of this unit is: kilometres
 * count 1.000 metres
 */
public record Unit(String name, Dimension dimension, BigDecimal factor) {

	/** Of quotients that do not end. */
	private static final int DECIMALS = 10;

	/** No unit is stated. */
	public static final Unit NONE = new Unit("", Dimension.UNKNOWN, BigDecimal.ONE);

	/** What units measure; units of one dimension can be turned into each other. */
	public enum Dimension {

		/** Not listed, or none. */
		UNKNOWN,

		/** Points, indices, scores: a bare number, with any decimals. */
		SCORE, PERCENT,

		/** Things: one and a half of them there are not. */
		COUNTED, MONEY, LENGTH, AREA, VOLUME, MASS, MONTHS, MINUTES, DATE, GRADE, RATIO;

		/** Whether factors are between units of the same kind. */
		public boolean isMeasured() {
			return switch (this) {
				case MONEY, LENGTH, AREA, VOLUME, MASS, MONTHS, MINUTES -> true;
				case UNKNOWN, SCORE, PERCENT, COUNTED, DATE, GRADE, RATIO -> false;
			};
		}

	}

	public boolean isPercent() {
		return this.dimension == Dimension.PERCENT;
	}

	public boolean isCounted() {
		return this.dimension == Dimension.COUNTED;
	}

	public boolean isMoney() {
		return this.dimension == Dimension.MONEY;
	}

	/** Rupiah themselves, not millions of them. */
	public boolean isRupiah() {
		return isMoney() && this.factor.compareTo(BigDecimal.ONE) == 0;
	}

	/** Whether both measure the same, in steps of different size. */
	public boolean isConvertibleInto(Unit other) {
		return this.dimension.isMeasured() && this.dimension == other.dimension;
	}

	/** So many of this unit, in another one that measures the same. */
	public BigDecimal in(Unit other, BigDecimal number) {
		BigDecimal own = number.multiply(this.factor);
		try {
			return whole(own.divide(other.factor));
		}
		catch (ArithmeticException ex) {
			return whole(own.divide(other.factor, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
		}
	}

	/** Scale zero for whole numbers, so that 1E+3 is never kept. */
	private static BigDecimal whole(BigDecimal number) {
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	/** Whether a word is no answer where this unit stands. */
	public boolean isOfNumbers() {
		return isPercent() || isCounted() || this.dimension.isMeasured();
	}

}
