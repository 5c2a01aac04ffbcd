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
		// Java 17 makes such a class itself when it builds the same object for the 16th
		// time
		context.setProperty(PREFIX + "report.class.whitelist.selaras", "jdk.internal.reflect.ConstructorAccessorImpl");
		context.setProperty(PREFIX + "repository.url.filter.enabled", "true");
		context.setProperty(PREFIX + "default.file.repository.enabled", "false");
		context.setProperty(PREFIX + "deserialization.class.filter.enabled", "true");
		// a layout that never ends stops here
		context.setProperty(PREFIX + "governor.max.pages", "5000");
		// tests must be able to see text that did not fit
		context.setProperty(PREFIX + "print.keep.full.text", "true");
		// lines are broken once, when they are measured, not again when they are written
		context.setProperty(PREFIX + "text.save.line.breaks", "true");
		context.setProperty(PREFIX + "export.pdf.use.saved.line.breaks", "true");
		// cells with one line are measured by their width
		context.setProperty(PREFIX + "text.measurer.factory", OneLineMeasurers.class.getName());
		// charts keep real, searchable text instead of glyph outlines
		context.setProperty(PREFIX + "export.pdf.force.svg.shapes", "false");
		return context;
	}

}
