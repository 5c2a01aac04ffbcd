package id.selaras.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import id.selaras.finding.Fingerprint;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;

/** Makes the PDF of one report. Safe for several threads. */
public final class ReportRenderer {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final Map<String, Function<ReportSource, Record>> BUILDERS = Map.of("progress",
			ProgressViewBuilder::build, "evaluation", EvaluationViewBuilder::build);

	/** The views that a report may name. */
	public static final Set<String> VIEWS = BUILDERS.keySet();

	private final JasperReportsContext context = EngineSettings.context();

	private final Map<String, CompiledReport> compiled = new ConcurrentHashMap<>();

	public byte[] render(ReportDefinition definition, ReportSource source) {
		Record view = view(definition, source);
		JasperPrint print = fill(definition, source, view);
		byte[] identity = Fingerprint.of(definition.fingerprint(), view.toString())
			.substring(0, 16)
			.getBytes(StandardCharsets.US_ASCII);
		try {
			return new ReproduciblePdfExporter(this.context, source.date(), identity).export(print,
					definition.title() + " " + source.regency().fullName() + " " + source.period().title(),
					source.regency().fullName());
		}
		catch (JRException | JRRuntimeException ex) {
			throw new ReportFailure(definition.id(), "its pages cannot be written", ex);
		}
	}

	/** The pages, laid out and numbered. */
	JasperPrint fill(ReportDefinition definition, ReportSource source) {
		return fill(definition, source, view(definition, source));
	}

	static Record view(ReportDefinition definition, ReportSource source) {
		Function<ReportSource, Record> builder = BUILDERS.get(definition.view());
		if (builder == null) {
			throw new ReportFailure(definition.id(), "there is no view " + definition.view());
		}
		return builder.apply(source);
	}

	private JasperPrint fill(ReportDefinition definition, ReportSource source, Record view) {
		CompiledReport report = compiled(definition);
		Map<String, Object> parameters = new HashMap<>(report.parts());
		parameters.putAll(parameters(view));
		parameters.put(JRParameter.REPORT_LOCALE, INDONESIAN);
		parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(source.regency().zone().id()));
		try {
			JRDataSource rows = (parameters.get("rows") instanceof JRDataSource given) ? given
					: new JREmptyDataSource(1);
			JasperPrint print = JasperFillManager.getInstance(this.context).fill(report.main(), parameters, rows);
			PageNumbers.write(print);
			return print;
		}
		catch (JRException | JRRuntimeException ex) {
			throw new ReportFailure(definition.id(), "its templates cannot be filled", ex);
		}
	}

	/** What templates find as parameters: texts as they are, lists as sources of rows. */
	static Map<String, Object> parameters(Record view) {
		Map<String, Object> parameters = Fields.of(view);
		parameters.replaceAll((name, value) -> (value instanceof List<?> list)
				? new RowSource(list.stream().map(Record.class::cast).toList()) : value);
		return parameters;
	}

	CompiledReport compiled(ReportDefinition definition) {
		return this.compiled.compute(definition.id(),
				(id, known) -> (known != null && known.fingerprint().equals(definition.fingerprint())) ? known
						: CompiledReport.of(definition, this.context));
	}

}
