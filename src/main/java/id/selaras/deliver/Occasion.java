package id.selaras.deliver;

import java.time.LocalDate;

import id.selaras.plan.Period;
import id.selaras.plan.Regency;
import org.jspecify.annotations.Nullable;

/**
 * What is delivered: one regency and period.
 *
 * @param releasedBy null where the regency delivers at once and nobody released
 * @param folder the delivery folder of the period, below the folder of results
 * @param correctionsOnly whether reports stay in the house, and agencies get back only
 * what they must mend
 */
public record Occasion(Regency regency, Period period, @Nullable String releasedBy, @Nullable LocalDate releasedOn,
		String folder, boolean correctionsOnly) {

	/** With reports. */
	public Occasion(Regency regency, Period period, @Nullable String releasedBy, @Nullable LocalDate releasedOn,
			String folder) {
		this(regency, period, releasedBy, releasedOn, folder, false);
	}

}
