package id.selaras.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.finding.Fingerprint;
import id.selaras.report.pdf.Attachment;
import id.selaras.report.pdf.ReproduciblePdfExporter;
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

	/** The views that a report may name. */
	public static final Set<String> VIEWS = Views.names();

	/** For whom a report with this view is made. */
	public static Audience audience(String view) {
		return Views.of(view).audience();
	}

	private final JasperReportsContext context = EngineSettings.context();

	private final Map<String, CompiledReport> compiled = new ConcurrentHashMap<>();

	public byte[] render(ReportDefinition definition, ReportSource source) {
		List<Section> sections = Views.of(definition).sections(source);
		List<JasperPrint> prints = fill(definition, source, sections);
		List<Attachment> attachments = attachments(definition, source);
		byte[] identity = Fingerprint.of(definition.fingerprint(), sections.toString())
			.substring(0, 16)
			.getBytes(StandardCharsets.US_ASCII);
		try {
			return new ReproduciblePdfExporter(this.context, source.date(), identity).export(prints,
					title(definition, source), source.regency().fullName(), attachments);
		}
		catch (JRException | JRRuntimeException ex) {
			throw new ReportFailure(definition.id(), "its pages cannot be written", ex);
		}
	}

	/** The rows that its PDF shows, and no others, as files inside of it. */
	List<Attachment> attachments(ReportDefinition definition, ReportSource source) {
		return TableFiles.attachments(Views.of(definition).tables(source));
	}

	private static String title(ReportDefinition definition, ReportSource source) {
		String agency = source.agency().map((one) -> one.name() + " ").orElse("");
		return definition.title() + " " + agency + source.regency().fullName() + " " + source.period().title();
	}

	/**
	 * The rows that its PDF shows as a workbook; absent where it shows none.
	 */
	public Optional<byte[]> workbook(ReportDefinition definition, ReportSource source) {
		List<ReportTable> tables = Views.of(definition).tables(source);
		return tables.isEmpty() ? Optional.empty() : Optional.of(TableFiles.workbook(definition, source, tables));
	}

	/** The pages of each section, laid out and numbered through. */
	List<JasperPrint> fill(ReportDefinition definition, ReportSource source) {
		return fill(definition, source, Views.of(definition).sections(source));
	}

	private List<JasperPrint> fill(ReportDefinition definition, ReportSource source, List<Section> sections) {
		CompiledReport report = compiled(definition);
		List<JasperPrint> prints = new ArrayList<>();
		for (Section section : sections) {
			prints.add(fill(definition, report, section, source));
		}
		PageNumbers.write(prints);
		return prints;
	}

	private JasperPrint fill(ReportDefinition definition, CompiledReport report, Section section, ReportSource source) {
		Map<String, Object> parameters = new HashMap<>(report.templates());
		parameters.putAll(parameters(section.view()));
		parameters.put(JRParameter.REPORT_LOCALE, INDONESIAN);
		parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(source.regency().zone().id()));
		try {
			JRDataSource rows = (parameters.get("rows") instanceof JRDataSource given) ? given
					: new JREmptyDataSource(1);
			return JasperFillManager.getInstance(this.context)
				.fill(report.template(definition.id(), section.template()), parameters, rows);
		}
		catch (JRException | JRRuntimeException ex) {
			throw new ReportFailure(definition.id(), section.template() + " cannot be filled", ex);
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
