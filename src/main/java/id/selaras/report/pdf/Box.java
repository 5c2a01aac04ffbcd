package id.selaras.report.pdf;

import java.awt.Color;
import java.util.Optional;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.type.LineStyleEnum;

/** The sides of a frame that are drawn, all with one pen. */
record Box(boolean top, boolean left, boolean bottom, boolean right, Rules.Pen pen) {

	private static final Rules.Pen NOTHING = new Rules.Pen(0, Color.BLACK);

	/** Nothing where the sides differ, or are not plain lines: that is for the engine. */
	static Optional<Box> of(JRLineBox box) {
		Rules.Pen pen = sides(box).filter(Box::hasWidth).findFirst().map((side) -> pen(side)).orElse(NOTHING);
		boolean isPlain = sides(box).filter(Box::hasWidth)
			.allMatch((side) -> side.getLineStyle() == LineStyleEnum.SOLID && side.getLineColor().getAlpha() == 255
					&& pen(side).equals(pen));
		return isPlain ? Optional.of(new Box(hasWidth(box.getTopPen()), hasWidth(box.getLeftPen()),
				hasWidth(box.getBottomPen()), hasWidth(box.getRightPen()), pen)) : Optional.empty();
	}

	private static Stream<JRPen> sides(JRLineBox box) {
		return Stream.of(box.getTopPen(), box.getLeftPen(), box.getBottomPen(), box.getRightPen());
	}

	private static boolean hasWidth(JRPen side) {
		return side.getLineWidth() > 0;
	}

	private static Rules.Pen pen(JRPen side) {
		return new Rules.Pen(side.getLineWidth(), side.getLineColor());
	}

	boolean isDrawn() {
		return this.top || this.left || this.bottom || this.right;
	}

}
