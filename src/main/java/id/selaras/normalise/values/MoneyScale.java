package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * Money in thousands or millions where the budget is in rupiah, or the other way round.
 */
final class MoneyScale implements Suspicion {

	private static final List<Integer> POWERS = List.of(3, 6, 9, -3, -6, -9);

	/**
	 * A budget is not much exceeded, and more than a twentieth of it is usually spent.
	 */
	private static final BigDecimal LEAST = new BigDecimal("0.05");

	private static final BigDecimal MOST = new BigDecimal("1.05");

	/** Spending less than a hundredth is rare, but happens early in the year. */
	private static final BigDecimal RARE = new BigDecimal("0.0015");

	private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(100);

	@Override
	public Outcome.@Nullable Asked about(Candidate read, BigDecimal number, boolean typed, Surroundings around) {
		if (!around.unit().isMoney() || number.signum() == 0) {
			return null;
		}
		for (Reference reference : around.telling()) {
			if (!reference.isBetween(RARE, FAR_ABOVE, number)) {
				for (int power : POWERS) {
					BigDecimal scaled = Numbers.plain(number.scaleByPowerOfTen(power));
					if (reference.isBetween(LEAST, MOST, scaled)) {
						return Suspicion.ask(Doubt.THOUSANDFOLD, Candidate.of(scaled, times(power)), read);
					}
				}
			}
		}
		return null;
	}

	private static Text times(int power) {
		return new Text("satuan uang lain, dikali 10 pangkat " + power,
				"another unit of money, times 10 to the power of " + power);
	}

}
