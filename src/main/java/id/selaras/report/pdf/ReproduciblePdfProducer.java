package id.selaras.report.pdf;

import java.io.OutputStream;
import java.security.SecureRandom;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/**
 * Replaces the three things by which the library makes every file different: its dates,
 * its identifier, and the random prefix of embedded fonts. Writes the attachments, too.
 */
final class ReproduciblePdfProducer extends ClassicPdfProducer {

	/**
	 * Of 9: the higher levels take up to four times the time for a tenth of the size.
	 */
	private static final int COMPRESSION = 2;

	private final PdfDate date;

	private final Supplier<byte[]> identity;

	private final List<Attachment> attachments;

	/**
	 * For one file.
	 * @param identity asked for when all pages are written
	 */
	ReproduciblePdfProducer(PdfProducerContext context, LocalDate date, Supplier<byte[]> identity,
			List<Attachment> attachments) {
		super(context);
		this.date = new PdfDate("D:" + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z");
		this.identity = identity;
		this.attachments = List.copyOf(attachments);
	}

	@Override
	public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
		PdfDocumentWriter writer = super.createWriter(out);
		getPdfWriter().setCompressionLevel(COMPRESSION);
		PdfDictionary info = getPdfWriter().getInfo();
		info.put(PdfName.CREATIONDATE, this.date);
		info.put(PdfName.MODDATE, this.date);
		return writer;
	}

	@Override
	public void close() {
		byte[] known = this.identity.get();
		getPdfWriter().getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(known, known));
		super.close();
	}

	/** Called when the file is open, and before its first page. */
	@Override
	public PdfContent createPdfContent() {
		new AttachedFiles(getPdfWriter(), this.date).write(this.attachments);
		return super.createPdfContent();
	}

	@Override
	public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
		Font font = super.getFont(attributes, locale);
		BaseFont base = font.getBaseFont();
		if (base != null) {
			base.setSecureRandom(new Constant());
		}
		return font;
	}

	/** Only names font subsets; keeps no secret. */
	private static final class Constant extends SecureRandom {

		@Override
		public double nextDouble() {
			return 0.5;
		}

	}

}
