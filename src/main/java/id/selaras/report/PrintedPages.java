package id.selaras.report;

import java.util.List;
import java.util.function.Consumer;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** What stands on laid out pages. */
final class PrintedPages {

	private PrintedPages() {
	}

	/** All texts of a page, those in frames too, in the order in which they are drawn. */
	static void texts(JRPrintPage page, Consumer<JRPrintText> use) {
		elements(page.getElements(), (element) -> {
			if (element instanceof JRPrintText text) {
				use.accept(text);
			}
		});
	}

	/** Whatever tells one document from another: each text, and what each chart shows. */
	static String content(List<JasperPrint> prints) {
		StringBuilder content = new StringBuilder();
		for (JasperPrint print : prints) {
			for (JRPrintPage page : print.getPages()) {
				elements(page.getElements(), (element) -> content.append(shown(element)).append('\n'));
			}
		}
		return content.toString();
	}

	private static String shown(JRPrintElement element) {
		if (element instanceof JRPrintText text) {
			return text.getFullText();
		}
		return (element instanceof JRPrintImage image) ? String.valueOf(image.getRenderer()) : "";
	}

	private static void elements(List<JRPrintElement> elements, Consumer<JRPrintElement> use) {
		for (JRPrintElement element : elements) {
			if (element instanceof JRPrintFrame frame) {
				elements(frame.getElements(), use);
			}
			else {
				use.accept(element);
			}
		}
	}

}
