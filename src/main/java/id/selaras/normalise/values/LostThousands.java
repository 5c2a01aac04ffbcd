package id.selaras.normalise.values;

import java.math.BigDecimal;

import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * 1.500 typed into an English Excel is 1.5; 3.420 typed into an Indonesian one is 3420.
 */
final class LostThousands implements Suspicion {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private static final BigDecimal LEAST = new BigDecimal("0.3");

	private static final BigDecimal MOST = BigDecimal.valueOf(3);

	/** A number of three digits and a dot has at most so many decimals left of them. */
	static final int DECIMALS = 3;

	static final Text TIMES = new Text("titik ribuan hilang, dikali 1.000", "a lost thousands dot, times 1,000");

	private static final Text DIVIDED = new Text("tanda desimal dibaca sebagai pemisah ribuan, dibagi 1.000",
			"a decimal mark taken for one of thousands, by 1,000");

	@Override
	public Outcome.@Nullable Asked about(Candidate read, BigDecimal number, boolean typed, Surroundings around) {
		BigDecimal stripped = number.stripTrailingZeros();
		BigDecimal size = stripped.abs();
		if (stripped.scale() > 0 && stripped.scale() <= DECIMALS && size.compareTo(THOUSAND) < 0
				&& !around.unit().isPercent()) {
			BigDecimal thousandfold = number.movePointRight(DECIMALS);
			if (Suspicion.fitsBetter(thousandfold, number, around) || (typed && isBrokenThing(size, around))) {
				return Suspicion.ask(Doubt.THOUSANDFOLD, Candidate.of(thousandfold, TIMES), read);
			}
		}
		if (stripped.scale() <= 0 && size.compareTo(THOUSAND) < 0 && lostItsZeros(number, around)) {
			return Suspicion.ask(Doubt.THOUSANDFOLD, Candidate.of(number.movePointRight(DECIMALS), TIMES), read);
		}
		boolean mayLackComma = stripped.scale() <= 0 && size.compareTo(THOUSAND) >= 0 && size.compareTo(MILLION) < 0
				&& !around.unit().isMoney();
		BigDecimal thousandth = mayLackComma ? number.movePointLeft(DECIMALS) : number;
		return (mayLackComma && Suspicion.fitsBetter(thousandth, number, around))
				? Suspicion.ask(Doubt.THOUSANDFOLD, Candidate.of(thousandth, DIVIDED), read) : null;
	}

	/**
	 * 26.000 typed into an English Excel is 26; as a first quarter's number it is rare.
	 */
	private static boolean lostItsZeros(BigDecimal number, Surroundings around) {
		if (around.unit().isPercent() || around.unit().isMoney() || around.references().isEmpty()) {
			return false;
		}
		BigDecimal thousandfold = number.movePointRight(DECIMALS);
		return Suspicion.fitsBetter(thousandfold, number, around)
				&& around.telling().stream().allMatch((it) -> it.isBetween(LEAST, MOST, thousandfold));
	}

	/** A quotient that a formula gave has more decimals than anyone types. */
	static boolean isLongFraction(BigDecimal number) {
		return number.stripTrailingZeros().scale() > DECIMALS + 1;
	}

	/** One and a half persons, and nothing near by that says it is so. */
	private static boolean isBrokenThing(BigDecimal size, Surroundings around) {
		return (around.unit().isCounted() || around.unit().isRupiah()) && size.compareTo(BigDecimal.ONE) >= 0
				&& around.telling().isEmpty();
	}

}
