package id.selaras.report;

import java.time.LocalDate;
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
import id.selaras.plan.Zone;
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

	/**
	 * Compiling takes as long as many reports do: a process does it once for each report,
	 * and again when its templates changed. Nothing of a regency is in it.
	 */
	private static final Map<String, CompiledReport> OF_THIS_PROCESS = new ConcurrentHashMap<>();

	private final JasperReportsContext context;

	private final Map<String, CompiledReport> compiled;

	public ReportRenderer() {
		this(EngineSettings.context(), OF_THIS_PROCESS);
	}

	/** One whose engine is set in another way. */
	ReportRenderer(JasperReportsContext context) {
		this(context, new ConcurrentHashMap<>());
	}

	private ReportRenderer(JasperReportsContext context, Map<String, CompiledReport> compiled) {
		this.context = context;
		this.compiled = compiled;
	}

	/** One that compiles for itself, as another process would. */
	static ReportRenderer ofAnotherProcess() {
		return new ReportRenderer(EngineSettings.context());
	}

	public byte[] render(ReportDefinition definition, ReportSource source) {
		return export(definition, fill(definition, source), source.date(), title(definition, source),
				source.regency().fullName(), attachments(definition, source));
	}

	/** The recap of a consultant. */
	public byte[] render(ReportDefinition definition, RecapSource source) {
		Section section = Recap.section(source);
		List<JasperPrint> prints = numbered(List.of(fill(definition, section, Zone.WIB)));
		return export(definition, prints, source.date(),
				definition.title() + " " + source.consultant() + " " + source.period().title(), source.consultant(),
				TableFiles.attachments("", "", RecapTables.of(source)));
	}

	/** The rows of a recap as a workbook. */
	public byte[] workbook(ReportDefinition definition, RecapSource source) {
		return TableFiles.workbook(definition, source);
	}

	private byte[] export(ReportDefinition definition, List<JasperPrint> prints, LocalDate date, String title,
			String author, List<Attachment> attachments) {
		String madeFrom = Fingerprint.of(definition.fingerprint(), title);
		try {
			return new ReproduciblePdfExporter(this.context, date, madeFrom).export(prints, title, author, attachments);
		}
		catch (JRException | JRRuntimeException ex) {
			throw new ReportFailure(definition.id(), "its pages cannot be written", ex);
		}
	}

	/** The rows that its PDF shows, and no others, as files inside of it. */
	List<Attachment> attachments(ReportDefinition definition, ReportSource source) {
		List<Attachment> attachments = new ArrayList<>(
				TableFiles.attachments("", "", Views.of(definition).tables(source)));
		definition.chapters()
			.stream()
			.filter((chapter) -> chapter.isFor(source))
			.forEach((chapter) -> attachments.addAll(TableFiles.attachments(chapter.id() + "-", chapter.title() + ": ",
					Views.of(chapter).tables(source))));
		return attachments;
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
		if (definition.isBook()) {
			return new BookBinder(source, (report, section) -> fill(report, section, source.regency().zone()))
				.bind(definition);
		}
		List<JasperPrint> prints = new ArrayList<>();
		for (Section section : Views.of(definition).sections(source)) {
			prints.add(fill(definition, section, source.regency().zone()));
		}
		return numbered(prints);
	}

	private static List<JasperPrint> numbered(List<JasperPrint> prints) {
		new Bookmarks().name(prints, 0);
		PageNumbers.write(prints);
		return prints;
	}

	private JasperPrint fill(ReportDefinition definition, Section section, Zone zone) {
		CompiledReport report = compiled(definition);
		Map<String, Object> parameters = new HashMap<>(report.templates());
		parameters.putAll(parameters(section.view()));
		parameters.put(JRParameter.REPORT_LOCALE, INDONESIAN);
		parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(zone.id()));
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
