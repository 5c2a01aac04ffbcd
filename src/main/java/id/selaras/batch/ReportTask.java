package id.selaras.batch;

import java.time.LocalDate;

import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/** What the step {@code report} does one after the other. */
sealed interface ReportTask {

	String DRAFT = ".draf";

	RegencyWork work();

	Period period();

	/**
	 * An edition that is missing, differs from its manifest, or whose content changed.
	 *
	 * @param date printed on it
	 * @param before the date that it bears so far, if it bears another: where nothing but
	 * the date would change, that one stays
	 */
	record Make(RegencyWork work, Period period, Edition edition, String fingerprint, LocalDate date,
			@Nullable LocalDate before) implements ReportTask {

		Make on(LocalDate day) {
			return new Make(this.work, this.period, this.edition, this.fingerprint, day, null);
		}

		/** Under which the date is kept; a draft and what goes out have one each. */
		String dateKey() {
			return dateKey(this.work, this.period, this.edition);
		}

		static String dateKey(RegencyWork work, Period period, Edition edition) {
			return work.mayLeave(period) ? edition.path() : edition.path() + DRAFT;
		}

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
