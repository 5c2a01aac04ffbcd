package id.selaras.report;

import org.jspecify.annotations.Nullable;

/** A report that could not be made: a mistake in its folder, never in the data. */
public final class ReportFailure extends RuntimeException {

	private final String report;

	ReportFailure(String report, String what, @Nullable Throwable cause) {
		super("Report " + report + ": " + what, cause);
		this.report = report;
	}

	/** The id of the report. */
	public String report() {
		return this.report;
	}

}
