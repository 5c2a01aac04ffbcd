package wrong.selaras.finding;

import org.jspecify.annotations.Nullable;
import wrong.selaras.plan.Plan;

/** The other half of the cycle. */
public record Problem(@Nullable Plan plan) {
}
