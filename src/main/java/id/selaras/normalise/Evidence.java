package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tells readings apart by values that should be of the same size. */
final class Evidence {

	/** A quarter or a poor year may be far below its target. */
	private static final BigDecimal MOST_BELOW = BigDecimal.valueOf(20);

	private static final BigDecimal MOST_ABOVE = BigDecimal.valueOf(5);

	private Evidence() {
	}

	/**
	 * The one reading that fits a reference, or null where none or several do. Without
	 * any reference, what is counted is a whole number.
	 */
	static @Nullable BigDecimal settle(List<BigDecimal> readings, String unit, List<BigDecimal> references) {
		if (references.stream().allMatch((reference) -> reference.signum() == 0)) {
			return Units.isCounted(unit) ? readings.stream().max(BigDecimal::compareTo).orElse(null) : null;
		}
		List<BigDecimal> fitting = readings.stream().filter((reading) -> fits(reading, references)).toList();
		return (fitting.size() == 1) ? fitting.get(0) : null;
	}

	/** Whether the reading is within a twentieth and five times of some reference. */
	static boolean fits(BigDecimal reading, List<BigDecimal> references) {
		return references.stream()
			.filter((reference) -> reference.signum() != 0)
			.anyMatch((reference) -> reading.abs().compareTo(reference.abs().multiply(MOST_ABOVE)) <= 0
					&& reading.abs().multiply(MOST_BELOW).compareTo(reference.abs()) >= 0);
	}

}
