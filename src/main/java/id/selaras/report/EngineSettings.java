package id.selaras.report;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/** How the engine is set: what templates may reach, and what keeps output the same. */
final class EngineSettings {

	private static final String PREFIX = "net.sf.jasperreports.";

	private EngineSettings() {
	}

	static JasperReportsContext context() {
		SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
		// a template is code: it may use the engine's own short list of classes and fetch
		// nothing
		context.setProperty(PREFIX + "report.class.filter.enabled", "true");
		context.setProperty(PREFIX + "repository.url.filter.enabled", "true");
		context.setProperty(PREFIX + "default.file.repository.enabled", "false");
		context.setProperty(PREFIX + "deserialization.class.filter.enabled", "true");
		// a layout that never ends stops here
		context.setProperty(PREFIX + "governor.max.pages", "5000");
		// tests must be able to see text that did not fit
		context.setProperty(PREFIX + "print.keep.full.text", "true");
		// charts keep real, searchable text instead of glyph outlines
		context.setProperty(PREFIX + "export.pdf.force.svg.shapes", "false");
		context.setProperty(PREFIX + "export.pdf.classic.document.language", "id-ID");
		return context;
	}

}
