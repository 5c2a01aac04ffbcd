package id.selaras.assess;

import java.util.List;

import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A realisation, of performance or money, with the cells that it came from.
 *
 * @param quantity present exactly when the state is {@code REPORTED}
 */
public record Reported(ValueState state, @Nullable Quantity quantity, List<Location> sources) {

	public Reported {
		sources = List.copyOf(sources);
	}

	public static Reported missing(ValueState state) {
		return new Reported(state, null, List.of());
	}

}
