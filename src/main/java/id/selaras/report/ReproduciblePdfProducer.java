package id.selaras.report;

import java.io.OutputStream;
import java.security.SecureRandom;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfEncryption;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/**
 * Replaces the three things by which the library makes every file different: its dates,
 * its identifier, and the random prefix of embedded fonts.
 */
final class ReproduciblePdfProducer extends ClassicPdfProducer {

	private final LocalDate date;

	private final byte[] identity;

	ReproduciblePdfProducer(PdfProducerContext context, LocalDate date, byte[] identity) {
		super(context);
		this.date = date;
		this.identity = identity.clone();
	}

	@Override
	public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
		PdfDocumentWriter writer = super.createWriter(out);
		PdfDictionary info = getPdfWriter().getInfo();
		PdfString day = new PdfDate("D:" + this.date.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z");
		info.put(PdfName.CREATIONDATE, day);
		info.put(PdfName.MODDATE, day);
		info.put(PdfName.FILEID, PdfEncryption.createInfoId(this.identity, this.identity));
		getPdfWriter().getExtraCatalog().put(PdfName.LANG, new PdfString("id-ID"));
		return writer;
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
