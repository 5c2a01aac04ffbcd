package id.selaras.report;

import java.util.List;
import java.util.function.Consumer;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;

/** What stands on laid out pages. */
final class PrintedPages {

	private PrintedPages() {
	}

	/** All texts of a page, those in frames too, in the order in which they are drawn. */
	static void texts(JRPrintPage page, Consumer<JRPrintText> use) {
		texts(page.getElements(), use);
	}

	private static void texts(List<JRPrintElement> elements, Consumer<JRPrintText> use) {
		for (JRPrintElement element : elements) {
			if (element instanceof JRPrintText text) {
				use.accept(text);
			}
			else if (element instanceof JRPrintFrame frame) {
				texts(frame.getElements(), use);
			}
		}
	}

}
