package id.selaras.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide the letters of a font are, asked once for each: to find the metrics of a font
 * takes longer than to add up a number's digits. The sum is the one that the font gives
 * for the whole text, where letters stand side by side. Floating, as Java measures type:
 * only so is the sum the same to the last bit.
 */
final class LetterWidths {

	private static final Map<Font, LetterWidths> OF_FONTS = new ConcurrentHashMap<>();

	private static final int ALL = Character.MAX_VALUE + 1;

	private final Font font;

	private final FontRenderContext context;

	/** Not a number where it was not asked for; a race asks twice, no more. */
	private final float[] widths = new float[ALL];

	private LetterWidths(Font font, FontRenderContext context) {
		this.font = font;
		this.context = context;
		Arrays.fill(this.widths, Float.NaN);
	}

	/** Of a font, drawn as the engine always does. */
	static LetterWidths of(Font font, FontRenderContext context) {
		return OF_FONTS.computeIfAbsent(font, (key) -> new LetterWidths(key, context));
	}

	/** Of the letters from one place up to another, in points. */
	float sum(String text, int from, int to) {
		float sum = 0;
		for (int i = from; i < to; i++) {
			sum += width(text.charAt(i));
		}
		return sum;
	}

	private float width(char letter) {
		float width = this.widths[letter];
		if (Float.isNaN(width)) {
			width = (float) this.font.getStringBounds(String.valueOf(letter), this.context).getWidth();
			this.widths[letter] = width;
		}
		return width;
	}

}
