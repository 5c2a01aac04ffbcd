package id.selaras.report;

import java.util.List;

/**
 * What the templates of a report are filled with. A report names its view; several may
 * share one.
 */
interface View {

	/** As {@code report.yaml} writes it. */
	String name();

	/** For whom a report with this view is made. */
	Audience audience();

	/** Whether there is anything to print. */
	default boolean isFor(ReportSource source) {
		return true;
	}

	/** The parts of the document, in order. */
	List<Section> sections(ReportSource source);

	/** The rows that those parts show, and no others, as typed values. */
	List<ReportTable> tables(ReportSource source);

}
