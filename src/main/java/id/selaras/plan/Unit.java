package id.selaras.plan;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * What a number counts or measures.
 *
 * @param name the usual spelling; of an unknown unit as it is written
 * @param dimension what is measured
 * @param factor how many of the dimension's own unit one of this unit is: kilometres
 * count 1.000 metres
 * @param kind family of things that go by each other's names, such as people, or a rate;
 * empty where none is known
 */
public record Unit(String name, Dimension dimension, BigDecimal factor, String kind) {

	/** Of quotients that do not end. */
	private static final int DECIMALS = 10;

	/** No unit is stated. */
	public static final Unit NONE = new Unit("", Dimension.UNKNOWN, BigDecimal.ONE);

	/** The column says "angka": a number of anything. */
	private static final String ANYTHING = "any";

	/** Pieces and packages of whatever is counted. */
	private static final String THING = "thing";

	private static final String RATE = "rate";

	private static final Set<String> PEOPLE = Set.of("people", "persontime");

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

	public Unit(String name, Dimension dimension, BigDecimal factor) {
		this(name, dimension, factor, "");
	}

	/**
	 * Written out, as is the hash: what Java makes for a record is linked at the first
	 * call, which takes long where a single file is checked.
	 */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof Unit unit && this.name.equals(unit.name)
				&& this.dimension == unit.dimension && this.factor.equals(unit.factor) && this.kind.equals(unit.kind));
	}

	@Override
	public int hashCode() {
		return 31 * (31 * this.name.hashCode() + this.factor.hashCode()) + this.kind.hashCode();
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

	/** Millions of rupiah, say. */
	public boolean isScaledMoney() {
		return isMoney() && !isRupiah();
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

	/**
	 * Whether a number of the other unit is no answer where this one stands: persons are
	 * no documents, a count is no rate, and an index is in no unit at all. Of a unit that
	 * is not listed nothing is known, and a percent sign behind an index is a habit.
	 */
	public boolean isContradictedBy(Unit other) {
		if (!other.isOfNumbers() || this.kind.equals(ANYTHING) || (this.dimension == Dimension.UNKNOWN && !isRate())) {
			return false;
		}
		if (this.dimension == other.dimension) {
			return isCounted() && !this.name.equals(other.name) && !goesBy(other) && !other.goesBy(this);
		}
		return switch (this.dimension) {
			case SCORE -> !other.isPercent();
			case DATE -> !other.isOfTime();
			default -> true;
		};
	}

	/** So many of so many inhabitants or births. */
	public boolean isRate() {
		return this.kind.equals(RATE);
	}

	private boolean isOfTime() {
		return this.dimension == Dimension.MONTHS || this.dimension == Dimension.MINUTES;
	}

	private boolean goesBy(Unit other) {
		return this.kind.equals(other.kind) || (this.kind.equals(THING) && !PEOPLE.contains(other.kind));
	}

	/** Whether a word is no answer where this unit stands. */
	public boolean isOfNumbers() {
		return isPercent() || isCounted() || this.dimension.isMeasured();
	}

}
