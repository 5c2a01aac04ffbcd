package id.selaras.store;

import java.time.LocalDate;

import id.selaras.normalise.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what became of it.
 *
 * @param sequence number of its line in the journal
 * @param revokedBy who took it back, or null where it stands
 */
public record StoredDecision(long sequence, Decision decision, @Nullable String revokedBy,
		@Nullable LocalDate revokedOn) {

	public boolean stands() {
		return this.revokedBy == null;
	}

}
