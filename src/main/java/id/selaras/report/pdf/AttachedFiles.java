package id.selaras.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Puts files into a PDF as its associated files, which PDF/A-3 (ISO 19005-3, 6.8) asks
 * for.
 */
final class AttachedFiles {

	private static final PdfName ASSOCIATED_FILES = new PdfName("AF");

	private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

	private static final PdfName DATA = new PdfName("Data");

	private final PdfWriter writer;

	private final PdfDate date;

	/**
	 * Files for one PDF.
	 * @param date of their last change
	 */
	AttachedFiles(PdfWriter writer, PdfDate date) {
		this.writer = writer;
		this.date = date;
	}

	void write(List<Attachment> attachments) {
		if (attachments.isEmpty()) {
			return;
		}
		PdfArray references = new PdfArray();
		try {
			for (Attachment attachment : attachments) {
				PdfFileSpecification file = file(attachment);
				this.writer.addFileAttachment(attachment.description(), file);
				references.add(file.getReference());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.writer.getExtraCatalog().put(ASSOCIATED_FILES, references);
	}

	private PdfFileSpecification file(Attachment attachment) throws IOException {
		PdfDictionary parameters = new PdfDictionary();
		parameters.put(PdfName.MODDATE, this.date);
		PdfFileSpecification file = PdfFileSpecification.fileEmbedded(this.writer, null, attachment.name(),
				attachment.bytes(), attachment.mediaType(), parameters, PdfStream.DEFAULT_COMPRESSION);
		file.put(RELATIONSHIP, DATA);
		return file;
	}

}
