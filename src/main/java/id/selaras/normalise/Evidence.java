package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tells readings apart by values that should be of the same size. */
final class Evidence {

	private static final BigDecimal MOST = BigDecimal.valueOf(20);

	private Evidence() {
	}

	/** The one reading that fits a reference, or null where none or several do. */
	static @Nullable BigDecimal settle(List<BigDecimal> readings, List<BigDecimal> references) {
		List<BigDecimal> fitting = readings.stream().filter((reading) -> fits(reading, references)).toList();
		return (fitting.size() == 1) ? fitting.get(0) : null;
	}

	/** Whether the reading is within a twentieth and twenty times of some reference. */
	static boolean fits(BigDecimal reading, List<BigDecimal> references) {
		return references.stream()
			.filter((reference) -> reference.signum() != 0)
			.anyMatch((reference) -> reading.abs().compareTo(reference.abs().multiply(MOST)) <= 0
					&& reading.abs().multiply(MOST).compareTo(reference.abs()) >= 0);
	}

}
