package id.selaras.report.pdf;

import java.util.Arrays;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;

/**
 * The letters of one font in one document: how wide they are, and the bytes by which a
 * page shows them. The library looks up both for each letter of each text; here it is
 * asked once for each letter, and so knows all the same which ones to embed.
 */
final class Letters {

	/** Beyond the dashes, arrows and operators that figures need. */
	private static final int KNOWN = 0x2300;

	/** Behind a shown text: {@code )Tj} and the end of the line. */
	private static final int BEHIND = 4;

	private final BaseFont font;

	/** Empty where the letter was not asked for. */
	private final byte[][] shown = new byte[KNOWN][];

	/** In thousandths of the size. */
	private final int[] widths = new int[KNOWN];

	Letters(BaseFont font) {
		this.font = font;
	}

	BaseFont font() {
		return this.font;
	}

	/**
	 * Of the text from one place up to another, in points, floating as the library
	 * measures type.
	 */
	float width(String text, int from, int to, float size) {
		int width = 0;
		for (int i = from; i < to; i++) {
			char letter = text.charAt(i);
			if (letter >= KNOWN) {
				return this.font.getWidthPoint(text.substring(from, to), size);
			}
			if (this.shown[letter] == null) {
				width += this.font.getWidth(letter);
			}
			else {
				width += this.widths[letter];
			}
		}
		return width * 0.001f * size;
	}

	/** Shows the text where the page stands; its font is to be this one. */
	void show(String text, int from, int to, PdfContentByte content) {
		ByteBuffer page = content.getInternalBuffer();
		int start = page.size();
		page.append_i('(');
		for (int i = from; i < to; i++) {
			char letter = text.charAt(i);
			if (letter >= KNOWN) {
				page.setSize(start);
				content.showText(text.substring(from, to));
				return;
			}
			if (this.shown[letter] == null) {
				learn(letter, content, page);
			}
			page.append(this.shown[letter]);
		}
		page.append(")Tj\n");
	}

	/** Has the library show it, keeps how, and takes it away again. */
	private void learn(char letter, PdfContentByte content, ByteBuffer page) {
		int start = page.size();
		content.showText(String.valueOf(letter));
		this.shown[letter] = Arrays.copyOfRange(page.getBuffer(), start + 1, page.size() - BEHIND);
		this.widths[letter] = this.font.getWidth(letter);
		page.setSize(start);
	}

}
