import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;

/** Prints the text of a PDF where no pdftotext is installed. */
public final class PdfText {

	public static void main(String[] arguments) throws Exception {
		PdfReader reader = new PdfReader(arguments[0]);
		PdfTextExtractor text = new PdfTextExtractor(reader);
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			System.out.println(text.getTextFromPage(page));
		}
	}

}
