package id.selaras.report.pdf;

import java.text.Bidi;

import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;

/** Which texts need nothing but their lines to be shown from left to right. */
final class PlainText {

	/** Hebrew; below it all is written from left to right. */
	private static final char FIRST_FROM_RIGHT = '\u0590';

	private static final char FIRST_DASH = '\u2010';

	private static final char LAST_DOT = '\u2027';

	private static final char FIRST_ARROW = '\u2190';

	private static final char LAST_OPERATOR = '\u22ff';

	private PlainText() {
	}

	/**
	 * Whether it was laid out with all its line breaks known, and is no link or anchor.
	 */
	static boolean is(JRPrintText text) {
		String content = text.getFullText();
		return content != null && isOnlyText(text) && (content.isEmpty() || (isWhole(text) && isSimple(content)));
	}

	private static boolean isWhole(JRPrintText text) {
		return text.getTextTruncateIndex() == null && text.getTextTruncateSuffix() == null
				&& text.getLineBreakOffsets() != null && text.getLeadingOffset() != 0;
	}

	private static boolean isOnlyText(JRPrintText text) {
		return text.getAnchorName() == null && text.getBookmarkLevel() == 0 && !text.hasProperties()
				&& text.getHyperlinkType() == HyperlinkTypeEnum.NONE && text.getRunDirection() != RunDirectionEnum.RTL;
	}

	/** The engine gives an empty line a height of its own. */
	private static boolean isSimple(String content) {
		char before = '\n';
		boolean strange = false;
		for (int i = 0; i < content.length(); i++) {
			char character = content.charAt(i);
			boolean breaks = character == '\n';
			if ((breaks && before == '\n') || (character < ' ' && !breaks)) {
				return false;
			}
			strange |= character >= FIRST_FROM_RIGHT && !isDash(character) && !isOperator(character);
			before = character;
		}
		return before != '\n' && !(strange && Bidi.requiresBidi(content.toCharArray(), 0, content.length()));
	}

	private static boolean isDash(char character) {
		return character >= FIRST_DASH && character <= LAST_DOT;
	}

	private static boolean isOperator(char character) {
		return character >= FIRST_ARROW && character <= LAST_OPERATOR;
	}

}
