package id.selaras.report.pdf;

import java.awt.Color;
import java.util.Optional;
import java.util.function.Function;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of one template element look, resolved once. Floating numbers are sizes
 * and places of type, as the library takes them; no values.
 *
 * @param size in points
 * @param background null where what lies below is seen
 * @param left of the room that a line leaves free, how much lies on its left
 * @param above of the room that all lines leave free, how much lies above
 */
record TextStyle(Letters letters, float size, Color color, @Nullable Color background, float left, float above,
		Padding padding, Box box) {

	/** In points. */
	record Padding(int top, int left, int bottom, int right) {

		private static Padding of(JRLineBox box) {
			return new Padding(box.getTopPadding(), box.getLeftPadding(), box.getBottomPadding(),
					box.getRightPadding());
		}

	}

	/**
	 * Nothing where the engine has to draw: turned, justified, underlined, or indented.
	 * @param letters of this document
	 */
	static Optional<TextStyle> of(JRPrintText text, Font font, Function<BaseFont, Letters> letters) {
		BaseFont base = font.getBaseFont();
		if (base == null || font.getStyle() > Font.NORMAL || !isPlain(text)) {
			return Optional.empty();
		}
		return Box.of(text.getLineBox())
			.map((box) -> new TextStyle(letters.apply(base), font.getSize(), text.getForecolor(), background(text),
					left(text.getHorizontalTextAlign()), above(text.getVerticalTextAlign()),
					Padding.of(text.getLineBox()), box));
	}

	private static boolean isPlain(JRPrintText text) {
		JRParagraph paragraph = text.getParagraph();
		return text.getRotation() == RotationEnum.NONE && JRCommonText.MARKUP_NONE.equals(text.getMarkup())
				&& text.getHorizontalTextAlign() != HorizontalTextAlignEnum.JUSTIFIED
				&& text.getVerticalTextAlign() != VerticalTextAlignEnum.JUSTIFIED && !text.isUnderline()
				&& !text.isStrikeThrough() && paragraph.getFirstLineIndent() == 0 && paragraph.getLeftIndent() == 0
				&& paragraph.getRightIndent() == 0 && isOpaque(text.getForecolor()) && isOpaque(text.getBackcolor());
	}

	private static boolean isOpaque(Color color) {
		return color.getAlpha() == 255;
	}

	private static @Nullable Color background(JRPrintText text) {
		return (text.getMode() == ModeEnum.OPAQUE) ? text.getBackcolor() : null;
	}

	private static float left(HorizontalTextAlignEnum align) {
		return switch (align) {
			case RIGHT -> 1;
			case CENTER -> 0.5f;
			default -> 0;
		};
	}

	private static float above(VerticalTextAlignEnum align) {
		return switch (align) {
			case BOTTOM -> 1;
			case MIDDLE -> 0.5f;
			default -> 0;
		};
	}

	/** The text with its background, from its upper left corner on the page. */
	void draw(JRPrintText text, int x, int y, TextPen pen) {
		if (this.background != null) {
			pen.fill(this.background, x, y, text.getWidth(), text.getHeight());
		}
		String content = text.getFullText();
		float free = text.getHeight() - this.padding.top() - this.padding.bottom() - text.getTextHeight();
		float baseline = y + this.padding.top() + free * this.above + text.getLeadingOffset();
		float room = (float) text.getWidth() - this.padding.left() - this.padding.right();
		LineEnds ends = new LineEnds(content, text.getLineBreakOffsets());
		for (int start = 0; start < content.length(); start = ends.next()) {
			baseline += text.getLineSpacingFactor() * this.size;
			int end = withoutBlanks(content, start, ends.after(start));
			// floating as the library places type
			float beside = (this.left > 0) ? (room - this.letters.width(content, start, end, this.size)) * this.left
					: 0;
			pen.show(content, start, end, this, x + this.padding.left() + beside, baseline);
		}
	}

	private static int withoutBlanks(String text, int start, int end) {
		int last = end;
		while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}

}
