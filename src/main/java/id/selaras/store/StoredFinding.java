package id.selaras.store;

import id.selaras.finding.Finding;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * A finding with where it belongs.
 *
 * @param period the period it is about, or null where none is known
 */
public record StoredFinding(String identifier, Scope scope, @Nullable Period period, Finding finding) {
}
