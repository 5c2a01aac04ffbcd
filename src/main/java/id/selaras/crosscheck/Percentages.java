package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.selaras.plan.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Percentages as officers compute them: nobody tells which of the usual ways they take.
 */
public final class Percentages {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

	private static final MathContext PRECISION = MathContext.DECIMAL64;

	private static final int DECIMALS = 2;

	private Percentages() {
	}

	/** What is made of "the lower the better". */
	public enum Lower {

		/** Nothing: realisation by target, whatever is better. */
		AS_ANY,

		/** Twice the target less the realisation, by the target. */
		MIRRORED,

		/** Target by realisation. */
		INVERTED

	}

	/**
	 * A way to compute.
	 *
	 * @param capped at 100 and at 0
	 */
	public record Way(Lower lower, boolean capped) {

		public static final List<Way> ALL = Stream.of(Lower.values())
			.flatMap((lower) -> Stream.of(new Way(lower, false), new Way(lower, true)))
			.toList();

		/** Where the higher is always the better. */
		public static final List<Way> OF_ANY = List.of(new Way(Lower.AS_ANY, false), new Way(Lower.AS_ANY, true));

		/** Null where it cannot be computed in this way. */
		public @Nullable BigDecimal percent(BigDecimal realised, BigDecimal target, Polarity polarity) {
			BigDecimal percent = uncapped(realised, target, polarity);
			return (percent == null || !this.capped) ? percent : percent.min(HUNDRED).max(BigDecimal.ZERO);
		}

		private @Nullable BigDecimal uncapped(BigDecimal realised, BigDecimal target, Polarity polarity) {
			Lower way = (polarity == Polarity.DOWN) ? this.lower : Lower.AS_ANY;
			BigDecimal by = (way == Lower.INVERTED) ? realised : target;
			if (by.signum() == 0) {
				return null;
			}
			BigDecimal part = (way == Lower.INVERTED) ? target : realised;
			BigDecimal plain = part.multiply(HUNDRED).divide(by, PRECISION);
			return (way == Lower.MIRRORED) ? TWO_HUNDRED.subtract(plain) : plain;
		}

	}

	/**
	 * The plain percentage of a row, where neither it nor any other usual one is what is
	 * printed.
	 */
	public static Optional<BigDecimal> insteadOf(BigDecimal printed, BigDecimal realised, BigDecimal target,
			Tolerances tolerances) {
		for (Way way : Way.ALL) {
			BigDecimal percent = way.percent(realised, target, Polarity.DOWN);
			if (percent != null && agree(printed, printed(percent), tolerances)) {
				return Optional.empty();
			}
		}
		return Optional.ofNullable(Way.ALL.get(0).percent(realised, target, Polarity.DOWN)).map(Percentages::printed);
	}

	/**
	 * Whether a printed percentage is the same, rounded as it is printed; a cell that is
	 * shown as percentage may hold the fraction.
	 */
	public static boolean agree(BigDecimal printed, BigDecimal computed, Tolerances tolerances) {
		BigDecimal half = HALF.scaleByPowerOfTen(-Math.max(printed.scale(), 0));
		BigDecimal allowed = tolerances.percentagePoints().max(half);
		return printed.subtract(computed).abs().compareTo(allowed) <= 0
				|| printed.multiply(HUNDRED).subtract(computed).abs().compareTo(allowed) <= 0;
	}

	/** With the decimals that are printed. */
	public static BigDecimal printed(BigDecimal percent) {
		return percent.setScale(DECIMALS, RoundingMode.HALF_UP);
	}

	/** The plain mean; of nothing there is none. */
	public static BigDecimal mean(List<BigDecimal> percents) {
		BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return printed(sum.divide(BigDecimal.valueOf(percents.size()), PRECISION));
	}

}
