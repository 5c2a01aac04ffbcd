package id.selaras.report;

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

	static void write(JasperPrint print) {
		int number = 0;
		for (JRPrintPage page : print.getPages()) {
			number++;
			for (JRPrintElement element : page.getElements()) {
				if (KEY.equals(element.getKey()) && element instanceof JRPrintText text) {
					text.setText("Halaman " + number + " dari " + print.getPages().size());
				}
			}
		}
	}

}
