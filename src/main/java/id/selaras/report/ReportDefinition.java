package id.selaras.report;

import java.util.Map;

/**
 * One report, as its folder {@code reports/<id>} defines it.
 *
 * @param title of the document, in the reader's language
 * @param view what the templates are filled with: one of {@link ReportRenderer#VIEWS}
 * @param file path of the PDF below the folder of the period; {@link #AGENCY} in it
 * stands for the agency's code
 * @param order place among the reports of a period
 * @param templates the folder's files by name; the main one is {@code <id>.jrxml}
 * @param fingerprint of the folder, so that a changed template is noticed
 */
public record ReportDefinition(String id, String title, String view, String file, int order,
		Map<String, byte[]> templates, String fingerprint) {

	/** Where a path names the agency. */
	public static final String AGENCY = "{agency}";

	public ReportDefinition {
		templates = Map.copyOf(templates);
	}

	/** Whether it has anything to print. */
	public boolean isFor(ReportSource source) {
		return Views.of(this).isFor(source);
	}

	/** For whom it is made. */
	public Audience audience() {
		return ReportRenderer.audience(this.view);
	}

}
