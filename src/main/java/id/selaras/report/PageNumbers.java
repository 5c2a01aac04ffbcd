package id.selaras.report;

import java.util.List;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Writes {@code Halaman X dari Y} into the elements that bear the key
 * {@code page-number}, after all pages are known; so the pages of several reports can be
 * numbered as one book.
 */
final class PageNumbers {

	private static final String KEY = "page-number";

	private PageNumbers() {
	}

	/** Through all of them. */
	static void write(List<JasperPrint> prints) {
		List<JRPrintPage> pages = prints.stream().flatMap((print) -> print.getPages().stream()).toList();
		for (int i = 0; i < pages.size(); i++) {
			for (JRPrintElement element : pages.get(i).getElements()) {
				if (element instanceof JRPrintText text && KEY.equals(text.getKey())) {
					text.setText("Halaman " + (i + 1) + " dari " + pages.size());
				}
			}
		}
	}

}
