package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.List;

/**
 * Middle and spread of a series that single odd values do not move.
 *
 * @param median the middle value
 * @param deviation the middle of the distances from the median
 */
public record RobustSpread(BigDecimal median, BigDecimal deviation) {

	/** Makes the median deviation comparable with a standard deviation. */
	private static final BigDecimal NORMAL = new BigDecimal("1.4826");

	/** A series that never moved must not make each small step odd. */
	private static final BigDecimal LEAST = new BigDecimal("0.02");

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/**
	 * The spread of a series.
	 * @param series that is not empty
	 */
	public static RobustSpread of(List<BigDecimal> series) {
		BigDecimal median = middle(series);
		return new RobustSpread(median, middle(series.stream().map((value) -> value.subtract(median).abs()).toList()));
	}

	/**
	 * Whether a value lies farther away than operators tolerate.
	 * @param size of what is measured, for a series that hardly moved
	 */
	public boolean isFar(BigDecimal value, BigDecimal size, Tolerances tolerances) {
		BigDecimal spread = this.deviation.multiply(NORMAL).max(size.abs().multiply(LEAST));
		return value.subtract(this.median).abs().compareTo(spread.multiply(tolerances.outlier())) > 0;
	}

	private static BigDecimal middle(List<BigDecimal> series) {
		List<BigDecimal> sorted = series.stream().sorted().toList();
		int half = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(half) : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
	}

}
