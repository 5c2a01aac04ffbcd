package id.selaras.store;

import id.selaras.assess.Figure;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is or once was printed.
 *
 * @param supersededBy the code that stands for its key now, or null where there is none
 * @param withdrawn whether its row is printed no longer, and nothing stands for its key
 */
public record StoredFigure(Figure figure, @Nullable Period period, @Nullable String supersededBy, boolean withdrawn) {

	/** Whether it is printed now. */
	public boolean stands() {
		return this.supersededBy == null && !this.withdrawn;
	}

}
