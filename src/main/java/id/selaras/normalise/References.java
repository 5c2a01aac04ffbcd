package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one row should be as large as: the plan's values, and its target.
 */
final class References {

	private final List<BigDecimal> ofYear = new ArrayList<>();

	private final List<BigDecimal> ofPlan = new ArrayList<>();

	private final List<BigDecimal> money = new ArrayList<>();

	References(@Nullable Indicator indicator, int year) {
		if (indicator != null) {
			add(this.ofYear, indicator.target(year).performance());
			this.ofPlan.addAll(this.ofYear);
			add(this.ofPlan, indicator.baseline());
			add(this.ofPlan, indicator.end().performance());
			BigDecimal budget = indicator.target(year).rupiah();
			if (budget != null) {
				this.money.add(budget);
			}
		}
	}

	List<BigDecimal> ofMoney() {
		return this.money;
	}

	/**
	 * Of a column of performance: one of the year's own size is told by the year's
	 * target, others, and those of a year without target, by all that the plan reaches.
	 */
	List<BigDecimal> of(String column) {
		boolean ofTheYear = column.startsWith("target") || column.startsWith("realised.")
				|| column.startsWith("realised-year");
		boolean telling = this.ofYear.stream().anyMatch((reference) -> reference.signum() != 0);
		return (ofTheYear && telling) ? this.ofYear : this.ofPlan;
	}

	/** The row's own target tells too. */
	void addTarget(@Nullable Quantity stated, boolean rupiah) {
		if (stated instanceof Quantity.Amount) {
			add(rupiah ? this.money : this.ofYear, stated);
		}
	}

	private static void add(List<BigDecimal> references, @Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			references.add(amount.value());
		}
		else if (quantity instanceof Quantity.Range range) {
			references.add(range.high());
		}
	}

}
