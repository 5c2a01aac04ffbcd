package id.selaras.report.pdf;

/**
 * A file inside of a PDF: what its pages show, as data.
 *
 * @param name with its ending, such as {@code indikator.csv}; unique within the PDF
 * @param mediaType such as {@code text/csv}
 * @param description one line, as readers list it; unique within the PDF
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, byte[] bytes, String description) {

	public Attachment {
		bytes = bytes.clone();
	}

	@Override
	public byte[] bytes() {
		return this.bytes.clone();
	}

}
