package id.selaras.receive;

import java.time.LocalDate;

import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one file says for one agency, form and period. What is not known is empty or null;
 * then the state is not {@code LOADED}.
 *
 * @param original SHA-256 of the file
 * @param path where it was seen first of all places where it lies, below the inbox
 * @param agency code, or empty
 * @param form id, or empty
 * @param revision 1 for the first that came
 * @param arrived the day of arrival, or null where nothing states it
 * @param modified the day that the workbook itself names as its last change
 * @param rows number of rows read
 */
public record Submission(String regency, String original, String path, String agency, String form,
		@Nullable Period period, SubmissionState state, int revision, @Nullable LocalDate arrived,
		@Nullable LocalDate modified, int rows) {

	public Submission as(SubmissionState newState, int newRevision) {
		return new Submission(this.regency, this.original, this.path, this.agency, this.form, this.period, newState,
				newRevision, this.arrived, this.modified, this.rows);
	}

	/** The same bytes where they lie, too. */
	Submission at(Sighting place) {
		return new Submission(this.regency, this.original, place.path(), this.agency, this.form, this.period,
				this.state, this.revision, place.arrived(), this.modified, this.rows);
	}

	public boolean is(SubmissionState other) {
		return this.state == other;
	}

}
