package id.selaras.batch;

import java.time.LocalDate;

import id.selaras.plan.Period;

/** What the step {@code report} does one after the other. */
sealed interface ReportTask {

	RegencyWork work();

	Period period();

	/**
	 * An edition that is missing, differs from its manifest, or whose content changed.
	 *
	 * @param date printed on it
	 */
	record Make(RegencyWork work, Period period, Edition edition, String fingerprint,
			LocalDate date) implements ReportTask {
	}

	/**
	 * A file of a released period that is missing or was changed: it comes back as it
	 * was.
	 */
	record Restore(RegencyWork work, Period period, String path, String sha256) implements ReportTask {
	}

	/** A file that no edition has any more. */
	record Remove(RegencyWork work, Period period, String path) implements ReportTask {
	}

	/**
	 * The end of a period's tasks: if all went well, nothing is looked at again until the
	 * inputs change.
	 */
	record Seal(RegencyWork work, Period period, String fingerprint) implements ReportTask {
	}

}
