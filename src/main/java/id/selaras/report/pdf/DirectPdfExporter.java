package id.selaras.report.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRTemplateElement;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.jspecify.annotations.Nullable;

/**
 * Draws the plain texts of a page straight, and the lines of their boxes together, each
 * once. The engine itself goes through attributed text and strokes each side of each cell
 * alone, which takes several times as long. All else is left to it.
 */
class DirectPdfExporter extends JRPdfExporter {

	private final IdentityHashMap<JRTemplateElement, Optional<TextStyle>> styles = new IdentityHashMap<>();

	private final IdentityHashMap<BaseFont, Letters> letters = new IdentityHashMap<>();

	private final StringBuilder shown = new StringBuilder();

	private @Nullable TextPen pen;

	private Rules rules = new Rules();

	DirectPdfExporter(JasperReportsContext context) {
		super(context);
	}

	@Override
	protected void exportPage(JRPrintPage page) throws JRException, IOException {
		PdfContentByte content = producer().getPdfContentByte();
		this.pen = new TextPen(content, this.pageFormat.getPageHeight());
		this.rules = new Rules();
		super.exportPage(page);
		this.pen.lift();
		this.rules.draw(content, this.pageFormat.getPageHeight());
	}

	@Override
	protected void exportElements(Collection<JRPrintElement> elements) throws IOException, JRException {
		TextPen drawing = Objects.requireNonNull(this.pen, "outside of a page");
		for (JRPrintElement element : elements) {
			note(element);
			if (!(element instanceof JRTemplatePrintText text) || !draw(text, drawing)) {
				drawing.lift();
				super.exportElements(List.of(element));
			}
		}
	}

	private void note(JRPrintElement element) {
		if (element instanceof JRPrintText text) {
			this.shown.append(text.getFullText()).append('\n');
		}
		else if (element instanceof JRPrintImage image) {
			this.shown.append(image.getRenderer()).append('\n');
		}
	}

	/** The texts of all pages so far, and what their charts show. */
	String shown() {
		return this.shown.toString();
	}

	/** Whether it could be drawn. */
	private boolean draw(JRTemplatePrintText text, TextPen drawing) {
		if (!PlainText.is(text)) {
			return false;
		}
		Optional<TextStyle> style = this.styles.computeIfAbsent(text.getTemplate(), (template) -> style(text));
		style.ifPresent((known) -> {
			int x = text.getX() + getOffsetX();
			int y = text.getY() + getOffsetY();
			known.draw(text, x, y, drawing);
			this.rules.add(known.box(), x, y, text.getWidth(), text.getHeight());
		});
		return style.isPresent();
	}

	private Optional<TextStyle> style(JRPrintText text) {
		JRStyledText styled = this.styledTextUtil.getProcessedStyledText(text, this.noBackcolorSelector, null);
		return TextStyle.of(text, producer().getFont(styled.getGlobalAttributes(), getTextLocale(text)),
				(font) -> this.letters.computeIfAbsent(font, Letters::new));
	}

	private ClassicPdfProducer producer() {
		return (ClassicPdfProducer) this.pdfProducer;
	}

}
