package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Five persons below zero: a dash before the number, or brackets around it. Where nothing
 * that is known is below zero it is asked about.
 */
final class LessThanNothing implements Suspicion {

	private static final Text DASH = new Text("tanda di depannya bukan minus", "the mark before it is no minus");

	@Override
	public Outcome.@Nullable Asked about(Candidate read, BigDecimal number, boolean typed, Surroundings around) {
		BigDecimal least = (read.quantity() instanceof Quantity.Range range) ? range.low() : number;
		if (least.signum() >= 0 || !around.unit().isCounted()
				|| around.telling().stream().anyMatch((reference) -> reference.value().signum() < 0)) {
			return null;
		}
		return (read.quantity() instanceof Quantity.Range) ? new Outcome.Asked(Doubt.LESS_THAN_NOTHING, List.of(read))
				: Suspicion.ask(Doubt.LESS_THAN_NOTHING, Candidate.of(number.abs(), DASH), read);
	}

}
