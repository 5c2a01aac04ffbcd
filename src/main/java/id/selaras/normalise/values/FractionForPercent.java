package id.selaras.normalise.values;

import java.math.BigDecimal;

import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/** 0.85 in a column of percentages may be 85, and 8525 may be 85.25. */
final class FractionForPercent implements Suspicion {

	private static final BigDecimal MOST = BigDecimal.valueOf(2);

	private static final BigDecimal LEAST_WITHOUT_COMMA = BigDecimal.valueOf(1000);

	private static final Text TIMES = new Text("pecahan, dikali 100", "a fraction, times 100");

	private static final Text DIVIDED = new Text("tanda desimal hilang, dibagi 100", "a lost decimal mark, by 100");

	@Override
	public Outcome.@Nullable Asked about(Candidate read, BigDecimal number, boolean typed, Surroundings around) {
		if (!around.unit().isPercent() || number.signum() == 0) {
			return null;
		}
		BigDecimal size = number.abs();
		BigDecimal hundredfold = number.movePointRight(2);
		boolean fraction = size.compareTo(MOST) <= 0 && Suspicion.fitsBetter(hundredfold, number, around);
		boolean alone = typed && size.compareTo(BigDecimal.ONE) <= 0 && around.telling().isEmpty();
		if (fraction || alone) {
			return Suspicion.ask(Doubt.FRACTION_OR_PERCENT, Candidate.of(hundredfold, TIMES), read);
		}
		BigDecimal hundredth = number.movePointLeft(2);
		boolean bare = number.stripTrailingZeros().scale() <= 0 && around.telling().isEmpty();
		boolean large = size.compareTo(LEAST_WITHOUT_COMMA) >= 0
				&& (bare || Suspicion.fitsBetter(hundredth, number, around));
		return large ? Suspicion.ask(Doubt.FRACTION_OR_PERCENT, Candidate.of(hundredth, DIVIDED), read) : null;
	}

}
