package id.selaras.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import id.selaras.finding.Fingerprint;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Writes pages as a PDF/A-3b file that is the same, byte for byte, whenever it is
 * written.
 */
public final class ReproduciblePdfExporter extends DirectPdfExporter {

	/** In bytes, as PDF (ISO 32000-1, 14.4) asks for. */
	private static final int IDENTITY = 16;

	private final LocalDate date;

	private final String madeFrom;

	private List<Attachment> attachments = List.of();

	/**
	 * An exporter for one file.
	 * @param date the file's date of creation
	 * @param madeFrom with what its pages show, it tells the document from all others
	 */
	public ReproduciblePdfExporter(JasperReportsContext context, LocalDate date, String madeFrom) {
		super(context);
		this.date = date;
		this.madeFrom = madeFrom;
	}

	/**
	 * Several prints become one file, with one list of bookmarks.
	 * @param attached what stands in the file as data, in the order in which it is listed
	 */
	public byte[] export(List<JasperPrint> prints, String title, String author, List<Attachment> attached)
			throws JRException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.attachments = List.copyOf(attached);
		setConfiguration(configuration(title, author));
		setExporterInput(SimpleExporterInput.getInstance(prints));
		setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
		exportReport();
		return bytes.toByteArray();
	}

	private static SimplePdfExporterConfiguration configuration(String title, String author) {
		SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
		configuration.setMetadataTitle(title);
		configuration.setMetadataAuthor(author);
		configuration.setMetadataCreator("Selaras");
		configuration.setDisplayMetadataTitle(true);
		configuration.setTagLanguage("id-ID");
		configuration.setCompressed(true);
		configuration.setCreatingBatchModeBookmarks(false);
		configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_3B);
		configuration.setIccProfilePath("color/srgb.icc");
		return configuration;
	}

	@Override
	protected PdfProducer createPdfProducer() {
		return new ReproduciblePdfProducer(createPdfProducerContext(), this.date, this::identity, this.attachments);
	}

	private byte[] identity() {
		return Fingerprint.of(this.madeFrom, shown()).substring(0, IDENTITY).getBytes(StandardCharsets.US_ASCII);
	}

}
