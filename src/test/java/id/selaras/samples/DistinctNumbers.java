package id.selaras.samples;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import id.selaras.form.ColumnType;

/**
 * Values of which no two are the same, so that a shifted column shows. Some cells are
 * blank, and a few say that there is nothing to say.
 */
final class DistinctNumbers {

	private final Set<BigDecimal> given = new HashSet<>();

	private int count;

	Typed next(ColumnType type, boolean money) {
		this.count++;
		if (this.count % 13 == 5) {
			return Typed.BLANK;
		}
		if (this.count % 31 == 9) {
			return Typed.of((this.count % 2 == 0) ? "belum ada data" : "N/A");
		}
		BigDecimal value = value(type, money);
		while (!this.given.add(value)) {
			value = value.add(new BigDecimal("0.01"));
		}
		return money ? Typed.rupiah(value) : Typed.number(value, 2, false);
	}

	private BigDecimal value(ColumnType type, boolean money) {
		if (money) {
			return BigDecimal.valueOf(1_250_000L + 37_500L * this.count);
		}
		String step = (type == ColumnType.PERCENT) ? "0.61" : "1.37";
		return new BigDecimal("7.25").add(new BigDecimal(step).multiply(BigDecimal.valueOf(this.count)));
	}

}
