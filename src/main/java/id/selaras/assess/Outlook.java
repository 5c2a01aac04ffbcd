package id.selaras.assess;

import java.math.BigDecimal;

import id.selaras.normalise.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * An indicator against the straight path from its baseline to the end target.
 *
 * @param state {@code REPORTED} exactly when there is a status
 * @param path what the path demands by now, in the indicator's unit; null for what is no
 * number
 * @param projected the value at the end of the plan if it goes on as until now, in the
 * indicator's unit; null where no baseline tells how it went
 * @param worked the calculation in one line, or why there is none
 */
public record Outlook(ValueState state, @Nullable Status status, @Nullable BigDecimal path,
		@Nullable BigDecimal projected, String worked) {

	public static Outlook none(ValueState state, String why) {
		return new Outlook(state, null, null, null, why);
	}

	static Outlook of(Status status, @Nullable BigDecimal path, @Nullable BigDecimal projected, String worked) {
		return new Outlook(ValueState.REPORTED, status, path, projected, worked + " -> " + status.indonesian());
	}

}
