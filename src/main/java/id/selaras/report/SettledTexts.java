package id.selaras.report;

import net.sf.jasperreports.engine.JRStaticText;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.util.JRVisitorSupport;

/**
 * Writes into each text of a template how it is turned and marked up: the engine asks for
 * it several times for each cell of each row, and would walk through all styles each
 * time.
 */
final class SettledTexts extends JRVisitorSupport {

	@Override
	public void visitStaticText(JRStaticText text) {
		settle(text);
	}

	@Override
	public void visitTextField(JRTextField text) {
		settle(text);
	}

	private static void settle(JRTextElement text) {
		text.setRotation(text.getRotation());
		text.setMarkup(text.getMarkup());
	}

}
