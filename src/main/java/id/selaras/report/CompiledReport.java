package id.selaras.report;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRElementsVisitor;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * The templates of one report, compiled.
 *
 * @param templates by file name, such as {@code indicators.jrxml}; those that print
 * others find them as parameters of that name
 */
record CompiledReport(String fingerprint, Map<String, JasperReport> templates) {

	static CompiledReport of(ReportDefinition definition, JasperReportsContext context) {
		Map<String, JasperReport> templates = new LinkedHashMap<>();
		new TreeMap<>(definition.templates()).forEach((file, bytes) -> {
			if (file.endsWith(".jrxml")) {
				templates.put(file, compile(definition.id(), file, bytes, context));
			}
		});
		return new CompiledReport(definition.fingerprint(), templates);
	}

	/** The template of a section. */
	JasperReport template(String report, String file) {
		JasperReport template = this.templates.get(file);
		if (template == null) {
			throw new ReportFailure(report, "its folder holds no " + file);
		}
		return template;
	}

	private static JasperReport compile(String report, String file, byte[] bytes, JasperReportsContext context) {
		JasperDesign design = design(report, file, bytes, context);
		try {
			JRElementsVisitor.visitReport(design, new SettledTexts());
			return JasperCompileManager.getInstance(context).compile(design);
		}
		catch (JRException | JRRuntimeException ex) {
			throw new ReportFailure(report, file + " does not compile", ex);
		}
	}

	private static JasperDesign design(String report, String file, byte[] bytes, JasperReportsContext context) {
		try {
			return JRXmlLoader.load(context, new ByteArrayInputStream(bytes));
		}
		catch (JRException | JRRuntimeException ex) {
			throw ReportFailure.damaged(report, file, ex);
		}
	}

}
