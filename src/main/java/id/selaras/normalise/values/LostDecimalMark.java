package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 7717 where about 77,15 is known: the comma got lost, or moved as in 910,8 for 91,08.
 */
final class LostDecimalMark implements Suspicion {

	private static final int TENTH = 1;

	private static final int THOUSANDTH = 3;

	/** Four decimals are the most that is typed. */
	private static final int TEN_THOUSANDTH = 4;

	private static final List<Integer> POWERS = List.of(2, THOUSANDTH, TEN_THOUSANDTH, TENTH);

	private static final BigDecimal LEAST = new BigDecimal("0.3");

	private static final BigDecimal MOST = BigDecimal.valueOf(3);

	/** Ten times as much happens; ten times nearly the same is no chance. */
	private static final BigDecimal NEARLY = new BigDecimal("0.8");

	private static final BigDecimal HARDLY_MORE = new BigDecimal("1.25");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public Outcome.@Nullable Asked about(Candidate read, BigDecimal number, boolean typed, Surroundings around) {
		List<Reference> telling = around.unit().isMoney() ? List.of() : around.telling();
		if (telling.isEmpty() || Reference.fitsAny(telling, number)) {
			return null;
		}
		for (int power : POWERS) {
			BigDecimal scaled = number.movePointLeft(power);
			if (telling.stream().anyMatch((it) -> isMeant(it, scaled, power, number, around.unit()))) {
				Doubt doubt = (power == THOUSANDTH) ? Doubt.THOUSANDFOLD : Doubt.LOST_DECIMAL_MARK;
				return Suspicion.ask(doubt, Candidate.of(scaled, divided(power)), read);
			}
		}
		return null;
	}

	private static boolean isMeant(Reference reference, BigDecimal scaled, int power, BigDecimal number, Unit unit) {
		if (power != TENTH) {
			// "3,00 dokumen" is written, "2,50 dokumen" is not
			boolean written = !unit.isCounted() || scaled.stripTrailingZeros().scale() <= 0;
			return written && reference.isBetween(LEAST, MOST, scaled);
		}
		boolean usual = unit.isCounted() || (unit.isPercent() && number.abs().compareTo(HUNDRED) <= 0);
		return !usual && reference.kind() != Reference.Kind.SAME_ROW
				&& reference.isBetween(NEARLY, HARDLY_MORE, scaled);
	}

	private static Text divided(int power) {
		String times = BigDecimal.ONE.scaleByPowerOfTen(power).toPlainString();
		return new Text("tanda desimal hilang atau bergeser, dibagi " + times,
				"a lost or moved decimal mark, by " + times);
	}

}
