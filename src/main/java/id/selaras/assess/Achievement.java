package id.selaras.assess;

import java.math.BigDecimal;

import id.selaras.normalise.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * How far a target was met.
 *
 * @param percent in percent points, unrounded and uncapped; present exactly when the
 * state is {@code REPORTED}
 * @param predicate label of the scale, or null where none is due
 * @param pace present where the percentage is only a part of the year's sum, which gets
 * no predicate
 * @param worked the calculation in one line, or why there is none
 */
public record Achievement(ValueState state, @Nullable BigDecimal percent, @Nullable String predicate,
		@Nullable Pace pace, String worked) {

	public static Achievement none(ValueState state, String why) {
		return new Achievement(state, null, null, null, why);
	}

	static Achievement notComputable(String why) {
		return none(ValueState.NOT_COMPUTABLE, why);
	}

}
