package id.selaras.normalise;

import java.math.BigDecimal;

import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a question offers.
 *
 * @param choice what is typed to choose it: a code, a plain number, a period
 * @param label what it is called
 * @param score how alike it is, 0 to 1, where likeness was measured; for order only
 * @param reason why it is offered, or in what it differs
 */
public record Alternative(String choice, String label, @Nullable BigDecimal score, Text reason) {

	/** What was written is right and the plan does not hold it. */
	public static final Alternative NOT_IN_PLAN = new Alternative("not-in-plan", "tidak ada dalam RPJMD", null,
			Text.NONE);

	/** Chosen in place of a value: there is none. */
	public static final String NO_DATA = "stated-none";

	public static Alternative of(String choice, String label) {
		return new Alternative(choice, label, null, Text.NONE);
	}

	/** A number is chosen as Indonesians write it: 1.500 is never one and a half. */
	public static Alternative of(BigDecimal number) {
		String written = IndonesianNumber.plain(number);
		return of(written, written);
	}

	/** Choice and label, where they differ. */
	public String shown() {
		return this.choice.equals(this.label) ? this.choice : this.choice + " " + this.label;
	}

}
