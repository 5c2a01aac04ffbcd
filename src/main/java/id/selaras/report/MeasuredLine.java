package id.selaras.report;

import net.sf.jasperreports.engine.fill.JRMeasuredText;
import org.jspecify.annotations.Nullable;

/**
 * Whole lines of a text, as high as others that were measured. Its floating numbers are
 * places on paper, as the engine has them.
 *
 * @param like the others
 * @param length of the text
 * @param width of the widest, in points
 * @param averageCharWidth of the widest
 */
record MeasuredLine(JRMeasuredText like, int length, float width, float averageCharWidth) implements JRMeasuredText {

	@Override
	public boolean isLeftToRight() {
		return true;
	}

	@Override
	public int getTextOffset() {
		return this.length;
	}

	@Override
	public float getTextWidth() {
		return this.width;
	}

	@Override
	public float getAverageCharWidth() {
		return this.averageCharWidth;
	}

	@Override
	public float getTextHeight() {
		return this.like.getTextHeight();
	}

	@Override
	public float getLineSpacingFactor() {
		return this.like.getLineSpacingFactor();
	}

	@Override
	public float getLeadingOffset() {
		return this.like.getLeadingOffset();
	}

	@Override
	public short @Nullable [] getLineBreakOffsets() {
		return this.like.getLineBreakOffsets();
	}

	@Override
	public boolean isParagraphCut() {
		return false;
	}

	@Override
	public @Nullable String getTextSuffix() {
		return null;
	}

}
