package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

	public static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		return (quantity instanceof Quantity.Amount amount) ? amount.value() : null;
	}

}
