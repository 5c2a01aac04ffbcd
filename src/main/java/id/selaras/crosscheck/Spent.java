package id.selaras.crosscheck;

import java.math.BigDecimal;

import id.selaras.normalise.Value;
import org.jspecify.annotations.Nullable;

/** What a row says was spent in the year. */
public final class Spent {

	private Spent() {
	}

	/** The sum of the quarters up to one, in rupiah; null where none is told for sure. */
	public static @Nullable BigDecimal sum(CheckedRow row, int upTo) {
		BigDecimal sum = null;
		for (int quarter = 1; quarter <= upTo; quarter++) {
			Value value = row.quarterMoney(quarter);
			if (row.isAsked(value)) {
				return null;
			}
			BigDecimal number = CheckedRow.number(value);
			sum = (number == null) ? sum : (sum == null) ? number : sum.add(number);
		}
		return sum;
	}

	/** The last quarter that is filled in. */
	public static @Nullable Value last(CheckedRow row, int upTo) {
		for (int quarter = upTo; quarter > 0; quarter--) {
			Value value = row.quarterMoney(quarter);
			if (CheckedRow.number(value) != null) {
				return value;
			}
		}
		return null;
	}

}
