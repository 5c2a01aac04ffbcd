package id.selaras.store;

import id.selaras.assess.Figure;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is or once was printed.
 *
 * @param supersededBy the code that stands for its key now, or null while it is this one
 */
public record StoredFigure(Figure figure, @Nullable Period period, @Nullable String supersededBy) {
}
