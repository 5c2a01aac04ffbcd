package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.List;

/**
 * From when on a rule speaks; operators set them in {@code jobs/nightly.yaml}.
 *
 * @param rounding by which printed sums may differ from ours, in the value's unit
 * @param percentagePoints by which printed percentages may differ from ours
 * @param wrongSize how many times larger or smaller than its reference a value is taken
 * to be written in the wrong size
 * @param outlier how many times the usual spread a value may lie from its history
 * @param shortestHistory how many earlier values there must be for a history
 * @param alikeRows how many rows must be alike before that is odd
 * @param quickWinMonths how long a quick win may take
 * @param bounds of values whose scale is known by name
 */
public record Tolerances(BigDecimal rounding, BigDecimal percentagePoints, BigDecimal wrongSize, BigDecimal outlier,
		int shortestHistory, int alikeRows, int quickWinMonths, List<Bounds> bounds) {

	public static final Tolerances DEFAULT = new Tolerances(new BigDecimal("0.02"), new BigDecimal("0.06"),
			new BigDecimal("500"), new BigDecimal("10"), 6, 5, 12,
			List.of(new Bounds("spbe", "indeks", BigDecimal.ZERO, BigDecimal.valueOf(5))));

	public Tolerances {
		bounds = List.copyOf(bounds);
	}

	/**
	 * The scale of one kind of value.
	 *
	 * @param word that the indicator's name holds
	 * @param unit in which it is measured, in its usual spelling
	 */
	public record Bounds(String word, String unit, BigDecimal from, BigDecimal to) {

		public boolean contain(BigDecimal value) {
			return value.compareTo(this.from) >= 0 && value.compareTo(this.to) <= 0;
		}

	}

}
