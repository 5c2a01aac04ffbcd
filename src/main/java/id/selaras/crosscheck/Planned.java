package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.IndonesianNumber;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import org.jspecify.annotations.Nullable;

/** The numbers that a plan sets for an indicator. */
public final class Planned {

	private Planned() {
	}

	/** Targets of performance that are numbers, by year. */
	public static SortedMap<Integer, BigDecimal> targets(Indicator indicator) {
		SortedMap<Integer, BigDecimal> targets = new TreeMap<>();
		for (Map.Entry<Integer, Target> target : indicator.targets().entrySet()) {
			BigDecimal number = number(target.getValue().performance());
			if (number != null) {
				targets.put(target.getKey(), number);
			}
		}
		return targets;
	}

	/** Baseline, targets and end target, as far as they are numbers. */
	public static List<BigDecimal> numbers(Indicator indicator) {
		List<BigDecimal> numbers = new ArrayList<>(targets(indicator).values());
		Optional.ofNullable(number(indicator.baseline())).ifPresent(numbers::add);
		Optional.ofNullable(number(indicator.end().performance())).ifPresent(numbers::add);
		return numbers;
	}

	/**
	 * Whether a form states another target or baseline than the plan. Of two kinds of
	 * values only a number can be held against a range: it may stand for any point of it.
	 */
	public static boolean differ(@Nullable Quantity planned, @Nullable Quantity stated) {
		if (planned instanceof Quantity.Grade inPlan && stated instanceof Quantity.Grade inForm) {
			return !inPlan.name().equalsIgnoreCase(inForm.name());
		}
		if (planned instanceof Quantity.Range range && stated instanceof Quantity.Amount amount) {
			return isOutside(range, amount.value());
		}
		if (planned instanceof Quantity.Amount amount && stated instanceof Quantity.Range range) {
			return isOutside(range, amount.value());
		}
		return planned != null && stated != null && planned.getClass().equals(stated.getClass())
				&& (planned instanceof Quantity.Amount || planned instanceof Quantity.Range)
				&& !planned.isSameAs(stated);
	}

	private static boolean isOutside(Quantity.Range range, BigDecimal number) {
		return number.compareTo(range.low()) < 0 || number.compareTo(range.high()) > 0;
	}

	/** As officers write it: 69,72, 4,1-4,7 or WTP. */
	public static String written(Quantity quantity) {
		if (quantity instanceof Quantity.Range range) {
			return IndonesianNumber.plain(range.low()) + "-" + IndonesianNumber.plain(range.high());
		}
		return (quantity instanceof Quantity.Amount amount) ? IndonesianNumber.plain(amount.value())
				: (quantity instanceof Quantity.Grade grade) ? grade.name() : quantity.toString();
	}

	public static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		return (quantity instanceof Quantity.Amount amount) ? amount.value() : null;
	}

}
