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

/**
 * The templates of one report, compiled.
 *
 * @param parts the other templates of the folder by file name, such as
 * {@code indicators.jrxml}; the main one finds them as parameters of that name
 */
record CompiledReport(String fingerprint, JasperReport main, Map<String, JasperReport> parts) {

	static CompiledReport of(ReportDefinition definition, JasperReportsContext context) {
		Map<String, JasperReport> parts = new LinkedHashMap<>();
		new TreeMap<>(definition.templates()).forEach((file, bytes) -> {
			if (file.endsWith(".jrxml")) {
				parts.put(file, compile(definition.id(), file, bytes, context));
			}
		});
		JasperReport main = parts.remove(definition.id() + ".jrxml");
		if (main == null) {
			throw new ReportFailure(definition.id(), "its folder holds no " + definition.id() + ".jrxml");
		}
		return new CompiledReport(definition.fingerprint(), main, parts);
	}

	private static JasperReport compile(String report, String file, byte[] bytes, JasperReportsContext context) {
		try {
			return JasperCompileManager.getInstance(context).compile(new ByteArrayInputStream(bytes));
		}
		catch (JRException | JRRuntimeException ex) {
			throw new ReportFailure(report, file + " does not compile", ex);
		}
	}

}
