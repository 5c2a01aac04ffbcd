package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a cell.
 *
 * @param quantity null: the cell says that there is no data
 * @param convention of the separators in it
 * @param steps how the text became the quantity
 * @param reason what one has to believe to read it so
 */
public record Candidate(@Nullable Quantity quantity, Convention convention, List<Text> steps, Text reason) {

	public Candidate {
		steps = List.copyOf(steps);
	}

	static Candidate of(BigDecimal number, Text reason) {
		return new Candidate(new Quantity.Amount(Numbers.plain(number)), Convention.EITHER, List.of(reason), reason);
	}

	static Candidate of(Quantity quantity, Text reason) {
		return new Candidate(quantity, Convention.EITHER, List.of(reason), reason);
	}

	static Candidate none(Text reason) {
		return new Candidate(null, Convention.EITHER, List.of(reason), reason);
	}

	/** The size that is compared with other values; of a range its upper bound. */
	@Nullable BigDecimal size() {
		if (this.quantity instanceof Quantity.Amount amount) {
			return amount.value();
		}
		return (this.quantity instanceof Quantity.Range range) ? range.high() : null;
	}

	/** Of a range whose upper bound the other reads otherwise, the range so read. */
	Candidate like(Candidate other) {
		BigDecimal bound = other.size();
		if (!(this.quantity instanceof Quantity.Range range) || bound == null
				|| !(other.quantity instanceof Quantity.Amount) || range.high().signum() == 0) {
			return other;
		}
		BigDecimal low = Numbers.quotient(range.low().multiply(bound), range.high());
		return new Candidate(new Quantity.Range(low.min(bound), low.max(bound)), other.convention, other.steps,
				other.reason);
	}

	boolean means(Candidate other) {
		BigDecimal own = (this.quantity instanceof Quantity.Amount amount) ? amount.value() : null;
		BigDecimal theirs = (other.quantity instanceof Quantity.Amount amount) ? amount.value() : null;
		if (own != null && theirs != null) {
			return own.compareTo(theirs) == 0;
		}
		return (this.quantity == null) ? other.quantity == null : this.quantity.equals(other.quantity);
	}

}
