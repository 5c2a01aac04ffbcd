package id.selaras.report.pdf;

import java.text.Bidi;

import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;

/** Which texts need nothing but their lines to be shown from left to right. */
final class PlainText {

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
		for (int i = 0; i < content.length(); i++) {
			char character = content.charAt(i);
			boolean breaks = character == '\n';
			if ((breaks && before == '\n') || (character < ' ' && !breaks)) {
				return false;
			}
			before = character;
		}
		return before != '\n' && !Bidi.requiresBidi(content.toCharArray(), 0, content.length());
	}

}
