package id.selaras.normalise;

import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One cell, read. A regency has a hundred thousand, all in memory at once, and most were
 * written as the number that they hold: such a text is not kept beside the number.
 *
 * @param quantity present exactly when the state is {@code REPORTED}
 * @param raw as it stands in the cell
 * @param cell A1 reference on the row's sheet
 * @param steps how the raw text became the quantity, each with its evidence
 */
public record Value(ValueState state, @Nullable Quantity quantity, String raw, String cell, List<Text> steps) {

	/** Stands for the plain digits of the amount; no cell holds this sign. */
	private static final String AS_AMOUNT = "\uFFFF";

	public Value {
		if (!raw.equals(AS_AMOUNT) && quantity instanceof Quantity.Amount amount
				&& raw.equals(amount.value().toPlainString())) {
			raw = AS_AMOUNT;
		}
		steps = List.copyOf(steps);
	}

	/** Written as the plain digits of the amount. */
	public static Value asAmount(Quantity.Amount amount, String cell, List<Text> steps) {
		return new Value(ValueState.REPORTED, amount, AS_AMOUNT, cell, steps);
	}

	/** Whether the cell holds the plain digits of its amount. */
	public boolean isAsAmount() {
		return this.quantity instanceof Quantity.Amount && this.raw.equals(AS_AMOUNT);
	}

	@Override
	public String raw() {
		return (this.quantity instanceof Quantity.Amount amount && this.raw.equals(AS_AMOUNT))
				? amount.value().toPlainString() : this.raw;
	}

}
