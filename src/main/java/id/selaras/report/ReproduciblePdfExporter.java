package id.selaras.report;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;

/** Writes pages as a PDF that is the same, byte for byte, whenever it is written. */
final class ReproduciblePdfExporter extends JRPdfExporter {

	private final LocalDate date;

	private final byte[] identity;

	/**
	 * @param date the file's date of creation
	 * @param identity of the document, from what it was made of
	 */
	ReproduciblePdfExporter(JasperReportsContext context, LocalDate date, byte[] identity) {
		super(context);
		this.date = date;
		this.identity = identity.clone();
	}

	/** Several prints become one file, with one list of bookmarks. */
	byte[] export(List<JasperPrint> prints, String title, String author) throws JRException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
		configuration.setMetadataTitle(title);
		configuration.setMetadataAuthor(author);
		configuration.setMetadataCreator("Selaras");
		configuration.setDisplayMetadataTitle(true);
		configuration.setCompressed(true);
		configuration.setCreatingBatchModeBookmarks(false);
		setConfiguration(configuration);
		setExporterInput(SimpleExporterInput.getInstance(prints));
		setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
		exportReport();
		return bytes.toByteArray();
	}

	@Override
	protected PdfProducer createPdfProducer() {
		return new ReproduciblePdfProducer(createPdfProducerContext(), this.date, this.identity);
	}

}
