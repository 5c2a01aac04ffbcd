package id.selaras.report.pdf;

import java.awt.Color;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of text on one page and fills behind them, and remembers how the page is
 * set, so that nothing is set twice. Before anyone else draws there, it has to be lifted.
 * Heights are counted from the upper edge.
 */
final class TextPen {

	private final PdfContentByte content;

	private final ByteBuffer page;

	private final int pageHeight;

	private boolean isInText;

	private @Nullable Letters letters;

	private float size;

	private @Nullable Color color;

	/** Where the last line began, from the lower left corner. */
	private int across;

	private int up;

	TextPen(PdfContentByte content, int pageHeight) {
		this.content = content;
		this.page = content.getInternalBuffer();
		this.pageHeight = pageHeight;
	}

	void fill(Color background, int x, int y, int width, int height) {
		endText();
		paint(background);
		this.content.rectangle(x, this.pageHeight - y, width, -height);
		this.content.fill();
	}

	/**
	 * Shows the text from one place up to another as a line.
	 * @param x in points, as is the baseline; floating as the library places type
	 */
	void show(String text, int from, int to, TextStyle style, float x, float baseline) {
		if (!this.isInText) {
			this.content.beginText();
			this.isInText = true;
			this.across = 0;
			this.up = 0;
		}
		if (!style.letters().equals(this.letters) || style.size() != this.size) {
			this.content.setFontAndSize(style.letters().font(), style.size());
			this.letters = style.letters();
			this.size = style.size();
		}
		paint(style.color());
		move(Hundredths.of(x), Hundredths.of(this.pageHeight - baseline));
		style.letters().show(text, from, to, this.content);
	}

	/** Counted from the last line, whose place is known as it was written. */
	private void move(int newAcross, int newUp) {
		Hundredths.write(newAcross - this.across, this.page);
		this.page.append_i(' ');
		Hundredths.write(newUp - this.up, this.page);
		this.page.append(" Td\n");
		this.across = newAcross;
		this.up = newUp;
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
		this.letters = null;
		this.color = null;
	}

	private void endText() {
		if (this.isInText) {
			this.content.endText();
			this.isInText = false;
		}
	}

}
