package id.selaras.report;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.AwtFontAttribute;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.jspecify.annotations.Nullable;

/**
 * Measures like the engine, but a text whose lines all fit by their width alone: most
 * cells of a form hold one number, and their lines are all alike. What lines are like is
 * taken from the first that the engine measured for the same element in the same style.
 * Floating, as the engine measures: widths must be its own to the last bit.
 */
final class OneLineMeasurer extends TextMeasurer {

	/** From here on letters may join or stack. */
	private static final char FIRST_COMBINING = '\u0300';

	private static final char FIRST_DASH = '\u2010';

	private static final char LAST_DOT = '\u2027';

	private static final char FIRST_ARROW = '\u2190';

	private static final char LAST_OPERATOR = '\u22ff';

	/** An element has few styles, and few lines where it has no paragraphs. */
	private static final int MOST = 8;

	private final FontUtil fonts;

	private final JRCommonText element;

	private final List<Lines> known = new ArrayList<>();

	private final SeenTexts seen = new SeenTexts();

	OneLineMeasurer(FontUtil fonts, JRCommonText element) {
		super(fonts, element);
		this.fonts = fonts;
		this.element = element;
	}

	/**
	 * So many lines of the element.
	 *
	 * @param space the least height in which they were seen to fit
	 * @param room width between the paddings
	 * @param padding on the left
	 */
	private record Lines(int count, @Nullable JRStyle style, Map<Attribute, Object> attributes, LetterWidths letters,
			int space, float room, int padding, JRMeasuredText measured) {

		private boolean are(int wanted, @Nullable JRStyle current, Map<Attribute, Object> asked, int height) {
			return this.count == wanted && this.style == current && this.space <= height
					&& (this.attributes == asked || this.attributes.equals(asked));
		}

	}

	@Override
	public JRMeasuredText measure(JRStyledText text, int start, int stretch, boolean indent, boolean overflow) {
		int count = (start == 0) ? lines(text) : 0;
		int height = this.element.getHeight() + stretch;
		Lines alike = (count == 0) ? null : known(text, count, height);
		JRMeasuredText fitting = (alike == null) ? null : fitting(alike, text.getText());
		if (fitting != null) {
			return fitting;
		}
		JRMeasuredText seen = (start == 0) ? this.seen.find(text, this.element.getStyle(), height) : null;
		if (seen != null) {
			return seen;
		}
		JRMeasuredText measured = super.measure(text, start, stretch, indent, overflow);
		if (count > 0 && alike == null && isWhole(measured, text.getText())) {
			learn(text, count, height, measured);
		}
		else if (start == 0) {
			this.seen.keep(text, this.element.getStyle(), height, measured);
		}
		return measured;
	}

	private @Nullable Lines known(JRStyledText text, int count, int height) {
		Map<Attribute, Object> attributes = text.getRuns().get(0).attributes;
		for (Lines lines : this.known) {
			if (lines.are(count, this.element.getStyle(), attributes, height)) {
				return lines;
			}
		}
		return null;
	}

	/** The text's lines, or null where one is too wide. */
	private @Nullable MeasuredLine fitting(Lines alike, String text) {
		float widest = 0;
		int letters = 0;
		for (int from = 0; from < text.length();) {
			int end = text.indexOf('\n', from);
			int to = (end < 0) ? text.length() : end;
			float advance = alike.letters().sum(text, from, to);
			if (advance > alike.room()) {
				return null;
			}
			// as the engine adds them up
			float width = (alike.padding() + advance) - alike.padding();
			if (width > widest) {
				widest = width;
				letters = to - from;
			}
			from = to + 1;
		}
		return new MeasuredLine(alike.measured(), text.length(), widest, widest / letters);
	}

	/** Whether all of it was shown and no line was broken. */
	private static boolean isWhole(JRMeasuredText measured, String text) {
		short[] breaks = measured.getLineBreakOffsets();
		return breaks != null && breaks.length == 0 && measured.getTextOffset() == text.length()
				&& measured.getTextSuffix() == null && !measured.isParagraphCut() && measured.getTextHeight() > 0;
	}

	private void learn(JRStyledText text, int count, int height, JRMeasuredText measured) {
		Map<Attribute, Object> attributes = text.getRuns().get(0).attributes;
		Font font = font(attributes, text);
		if (font == null || this.known.size() == MOST || this.element.getRotation() != RotationEnum.NONE
				|| hasParagraphIndents()) {
			return;
		}
		int left = this.element.getLineBox().getLeftPadding();
		int right = this.element.getLineBox().getRightPadding();
		Lines learnt = new Lines(count, this.element.getStyle(), attributes,
				LetterWidths.of(font, getFontRenderContext()), height, this.element.getWidth() - left - right, left,
				measured);
		MeasuredLine again = fitting(learnt, text.getText());
		if (again != null && again.width() == measured.getTextWidth()
				&& again.averageCharWidth() == measured.getAverageCharWidth()) {
			this.known.removeIf((lines) -> lines.are(count, learnt.style(), attributes, Integer.MAX_VALUE));
			this.known.add(learnt);
		}
	}

	private @Nullable Font font(Map<Attribute, Object> attributes, JRStyledText text) {
		AwtFontAttribute family = AwtFontAttribute.fromAttributes(attributes);
		if (!family.hasAttribute() || !(attributes.get(TextAttribute.SIZE) instanceof Number size)) {
			return null;
		}
		int style = (TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT)) ? Font.BOLD : Font.PLAIN)
				| (TextAttribute.POSTURE_OBLIQUE.equals(attributes.get(TextAttribute.POSTURE)) ? Font.ITALIC
						: Font.PLAIN);
		return this.fonts.getAwtFontFromBundles(family, style, size.floatValue(), text.getLocale(), false);
	}

	/**
	 * How many lines there are at least, or 0 where the engine must look at the text: at
	 * several styles, signs that do not stand side by side, empty lines, and blanks at
	 * the end of a line, which are not measured.
	 */
	private static int lines(JRStyledText text) {
		List<JRStyledText.Run> runs = text.getRuns();
		if (runs.size() != 1 || runs.get(0).attributes.containsKey(TextAttribute.SUPERSCRIPT)) {
			return 0;
		}
		String content = text.getText();
		int lines = 1;
		boolean open = true;
		for (int i = 0; i < content.length(); i++) {
			char sign = content.charAt(i);
			if (sign == '\n' && !open) {
				lines++;
			}
			else if (!isPlain(sign)) {
				return 0;
			}
			open = sign == '\n' || Character.isWhitespace(sign);
		}
		return open ? 0 : lines;
	}

	private static boolean isPlain(char sign) {
		return (sign >= ' ' && sign < FIRST_COMBINING) || (sign >= FIRST_DASH && sign <= LAST_DOT)
				|| (sign >= FIRST_ARROW && sign <= LAST_OPERATOR);
	}

}
