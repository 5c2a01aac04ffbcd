package id.selaras.report.pdf;

import java.awt.Color;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of text on one page and fills behind them, and remembers how the page is
 * set, so that nothing is set twice. Before anyone else draws there, it has to be lifted.
 * Heights are counted from the upper edge.
 */
final class TextPen {

	private final PdfContentByte content;

	private final int pageHeight;

	private boolean isInText;

	private @Nullable BaseFont font;

	private float size;

	private @Nullable Color color;

	TextPen(PdfContentByte content, int pageHeight) {
		this.content = content;
		this.pageHeight = pageHeight;
	}

	void fill(Color background, int x, int y, int width, int height) {
		endText();
		paint(background);
		this.content.rectangle(x, this.pageHeight - y, width, -height);
		this.content.fill();
	}

	void show(String line, TextStyle style, float x, float baseline) {
		if (!this.isInText) {
			this.content.beginText();
			this.isInText = true;
		}
		if (!style.font().equals(this.font) || style.size() != this.size) {
			this.content.setFontAndSize(style.font(), style.size());
			this.font = style.font();
			this.size = style.size();
		}
		paint(style.color());
		this.content.setTextMatrix(x, this.pageHeight - baseline);
		this.content.showText(line);
	}

	private void paint(Color wanted) {
		if (!wanted.equals(this.color)) {
			this.content.setColorFill(wanted);
			this.color = wanted;
		}
	}

	/** What stands on the page by now is complete, and the others may change all. */
	void lift() {
		endText();
		this.font = null;
		this.color = null;
	}

	private void endText() {
		if (this.isInText) {
			this.content.endText();
			this.isInText = false;
		}
	}

}
