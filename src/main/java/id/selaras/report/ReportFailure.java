package id.selaras.report;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Text;

/** A report that could not be made: a mistake in its folder, never in the data. */
public final class ReportFailure extends RuntimeException {

	/** How the engine's readers name a line. */
	private static final Pattern LINE = Pattern.compile("\\[(?:row,col[^]]*]: \\[)?(\\d+),\\d+]|[Ll]ine:? (\\d+)");

	private final String report;

	private final transient Text text;

	ReportFailure(String report, String what) {
		super("Report " + report + ": " + what);
		this.report = report;
		this.text = plain();
	}

	ReportFailure(String report, String what, Throwable cause) {
		super("Report " + report + ": " + what + ": " + reason(cause), cause);
		this.report = report;
		this.text = plain();
	}

	private ReportFailure(String report, String file, Throwable cause, String line) {
		super("Report " + report + ": " + file + " does not compile: " + reason(cause), cause);
		this.report = report;
		String path = report + "/" + file;
		this.text = new Text(
				"templat " + path + " rusak" + (line.isEmpty() ? "" : " di baris " + line)
						+ "; pulihkan atau perbaiki berkas itu",
				"the template " + path + " is damaged" + (line.isEmpty() ? "" : " at line " + line)
						+ "; restore or mend that file");
	}

	/** Of a template that is no whole document: the engine's words help nobody there. */
	static ReportFailure damaged(String report, String file, Throwable cause) {
		Matcher line = LINE.matcher(reason(cause));
		return new ReportFailure(report, file, cause,
				line.find() ? Objects.requireNonNullElseGet(line.group(1), () -> line.group(2)) : "");
	}

	private Text plain() {
		String message = String.valueOf(getMessage());
		return new Text(message, message);
	}

	/** What the operator is told. */
	public Text text() {
		return this.text;
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
