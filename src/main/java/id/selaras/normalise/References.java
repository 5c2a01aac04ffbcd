package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.normalise.values.Reference;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one row should be as large as: the plan's values, its target, and
 * what was reported before.
 */
final class References {

	private final List<Reference> ofYear = new ArrayList<>();

	private final List<Reference> ofPlan = new ArrayList<>();

	private final List<Reference> money = new ArrayList<>();

	private @Nullable Quantity target;

	References(@Nullable Indicator indicator, int year) {
		if (indicator != null) {
			this.target = indicator.target(year).performance();
			add(this.ofYear, Reference.Kind.TARGET, this.target);
			this.ofPlan.addAll(this.ofYear);
			add(this.ofPlan, Reference.Kind.BASELINE, indicator.baseline());
			add(this.ofPlan, Reference.Kind.TARGET, indicator.end().performance());
			BigDecimal budget = indicator.target(year).rupiah();
			if (budget != null) {
				this.money.add(new Reference(Reference.Kind.TARGET, budget));
			}
		}
	}

	List<Reference> ofMoney() {
		return this.money;
	}

	/**
	 * Of a column of performance: one of the year's own size is told by the year's
	 * target, others, and those of a year without target, by all that the plan reaches.
	 */
	List<Reference> of(String column) {
		return (isOfYear(column) && isTelling(this.ofYear)) ? this.ofYear : this.ofPlan;
	}

	private static boolean isTelling(List<Reference> references) {
		for (Reference reference : references) {
			if (reference.value().signum() != 0) {
				return true;
			}
		}
		return false;
	}

	/** The target that a value of the column answers to, or null. */
	@Nullable Quantity target(String column) {
		return isOfYear(column) ? this.target : null;
	}

	/** The row's own target tells too. */
	void addTarget(@Nullable Quantity stated, boolean rupiah) {
		if (stated instanceof Quantity.Amount) {
			add(rupiah ? this.money : this.ofYear, Reference.Kind.TARGET, stated);
		}
		if (!rupiah && this.target == null) {
			this.target = stated;
		}
	}

	private static boolean isOfYear(String column) {
		return column.startsWith("target") || column.startsWith("realised.") || column.startsWith("realised-year");
	}

	/** What says the same twice tells no more. */
	static void add(List<Reference> references, Reference.Kind kind, @Nullable Quantity quantity) {
		BigDecimal size = (quantity instanceof Quantity.Amount amount) ? amount.value()
				: (quantity instanceof Quantity.Range range) ? range.high() : null;
		if (size != null && !holds(references, kind, size)) {
			references.add(new Reference(kind, size));
		}
	}

	private static boolean holds(List<Reference> references, Reference.Kind kind, BigDecimal size) {
		for (Reference other : references) {
			if (other.kind() == kind && other.value().compareTo(size) == 0) {
				return true;
			}
		}
		return false;
	}

	/** All that tell of performance in the plan's unit. */
	List<BigDecimal> planned() {
		return this.ofPlan.stream().map(Reference::value).filter((value) -> value.signum() != 0).toList();
	}

}
