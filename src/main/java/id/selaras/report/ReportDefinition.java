package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Fingerprint;

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
 * @param chapters reports that follow its own pages, if it is a book
 */
public record ReportDefinition(String id, String title, String view, String file, int order,
		Map<String, byte[]> templates, String fingerprint, List<ReportDefinition> chapters) {

	/** Where a path names the agency. */
	public static final String AGENCY = "{agency}";

	public ReportDefinition {
		templates = Map.copyOf(templates);
		chapters = List.copyOf(chapters);
	}

	/** A report without chapters. */
	public ReportDefinition(String id, String title, String view, String file, int order, Map<String, byte[]> templates,
			String fingerprint) {
		this(id, title, view, file, order, templates, fingerprint, List.of());
	}

	/** If it is a book: with the regency's reports among these as its chapters. */
	public ReportDefinition binding(List<ReportDefinition> all) {
		if (!isBook()) {
			return this;
		}
		List<ReportDefinition> bound = all.stream()
			.filter((other) -> other.audience() == Audience.REGENCY && !other.isBook())
			.toList();
		List<String> parts = new ArrayList<>(List.of(this.fingerprint));
		bound.forEach((chapter) -> parts.add(chapter.fingerprint()));
		return new ReportDefinition(this.id, this.title, this.view, this.file, this.order, this.templates,
				Fingerprint.of(parts), bound);
	}

	/** Whether it binds other reports. */
	public boolean isBook() {
		return Views.of(this) instanceof Book;
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
