package id.selaras.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a target or a realisation can be. Units stand beside it, not in it. */
public sealed interface Quantity {

	/** Whether it is of the same size, however many decimals are written. */
	default boolean isSameAs(Quantity other) {
		return equals(other);
	}

	/** A number, or rupiah. */
	record Amount(BigDecimal value) implements Quantity {

		@Override
		public boolean isSameAs(Quantity other) {
			return other instanceof Amount amount && this.value.compareTo(amount.value) == 0;
		}

	}

	/** A range such as 3,9-4,4; {@code low} is never above {@code high}. */
	record Range(BigDecimal low, BigDecimal high) implements Quantity {

		public Range {
			if (low.compareTo(high) > 0) {
				throw new IllegalArgumentException("Range is upside down: " + low + ", " + high);
			}
		}

		@Override
		public boolean isSameAs(Quantity other) {
			return other instanceof Range range && this.low.compareTo(range.low) == 0
					&& this.high.compareTo(range.high) == 0;
		}

	}

	/**
	 * A grade such as WTP or BB, with the score that stood beside it: {@code B (62,40)}.
	 */
	record Grade(String name, @Nullable BigDecimal score) implements Quantity {
	}

	/** A day, such as the one by which the budget is to be settled. */
	record Date(LocalDate day) implements Quantity {
	}

	/** Words that are neither number nor known grade. */
	record Words(String text) implements Quantity {
	}

}
