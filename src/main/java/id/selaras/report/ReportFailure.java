package id.selaras.report;

/** A report that could not be made: a mistake in its folder, never in the data. */
public final class ReportFailure extends RuntimeException {

	private final String report;

	ReportFailure(String report, String what) {
		super("Report " + report + ": " + what);
		this.report = report;
	}

	ReportFailure(String report, String what, Throwable cause) {
		super("Report " + report + ": " + what + ": " + reason(cause), cause);
		this.report = report;
	}

	/** The engine often says only in its innermost exception what is wrong. */
	private static String reason(Throwable cause) {
		Throwable root = cause;
		for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
			root = next;
		}
		return (root == cause) ? String.valueOf(cause.getMessage())
				: cause.getMessage() + " (" + root.getMessage() + ")";
	}

	/** The id of the report. */
	public String report() {
		return this.report;
	}

}
