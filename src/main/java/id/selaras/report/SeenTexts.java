package id.selaras.report;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.jspecify.annotations.Nullable;

/**
 * What the engine measured for the texts of one element that were shown as a whole: the
 * headings of a table come again on each page, and a row that did not fit comes again on
 * the next.
 */
final class SeenTexts {

	private final Map<String, Seen> texts = new HashMap<>();

	/**
	 * A text as it was measured last.
	 *
	 * @param space the height that it had
	 */
	private record Seen(@Nullable JRStyle style, Map<Attribute, Object> attributes, int space,
			JRMeasuredText measured) {

		private boolean is(@Nullable JRStyle current, Map<Attribute, Object> asked, int height) {
			return this.style == current && this.space <= height
					&& (this.attributes == asked || this.attributes.equals(asked));
		}

	}

	/** The same text in the same style with no less room below, or null. */
	@Nullable JRMeasuredText find(JRStyledText text, @Nullable JRStyle style, int height) {
		Seen seen = (text.getRuns().size() == 1) ? this.texts.get(text.getText()) : null;
		return (seen != null && seen.is(style, text.getRuns().get(0).attributes, height)) ? seen.measured() : null;
	}

	/** Unless a part of it was left for another page. */
	void keep(JRStyledText text, @Nullable JRStyle style, int height, JRMeasuredText measured) {
		List<JRStyledText.Run> runs = text.getRuns();
		if (runs.size() == 1 && measured.getTextOffset() == text.getText().length() && measured.getTextSuffix() == null
				&& !measured.isParagraphCut()) {
			this.texts.put(text.getText(), new Seen(style, runs.get(0).attributes, height, measured));
		}
	}

}
