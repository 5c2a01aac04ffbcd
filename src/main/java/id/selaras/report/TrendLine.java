package id.selaras.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

import id.selaras.assess.Average;
import org.jspecify.annotations.Nullable;

/**
 * What was reached of a year's target as of each of its quarters, as a line through
 * points, against a dashed one at 100. A quarter that says nothing has no point.
 *
 * @param labelled whether it bears values and the names of the quarters
 */
record TrendLine(List<Point> points, boolean labelled) implements Drawing {

	private static final List<String> QUARTERS = List.of("TW I", "TW II", "TW III", "TW IV");

	/** Percent at the top. Floating, as all that is drawn: places on paper, no values. */
	private static final double HIGHEST = 120;

	private static final float SIZE = 8;

	TrendLine {
		points = List.copyOf(points);
	}

	/**
	 * One quarter.
	 *
	 * @param percent null where there is nothing to draw
	 */
	record Point(@Nullable BigDecimal percent) {
	}

	/** With values and names of the quarters. */
	static TrendLine labelled(List<Average> trend) {
		return new TrendLine(trend.stream().map((average) -> new Point(average.percent())).toList(), true);
	}

	/** For a row of a table. */
	static TrendLine small(List<@Nullable BigDecimal> percents) {
		return new TrendLine(percents.stream().map(Point::new).toList(), false);
	}

	@Override
	public Dimension2D size() {
		return Drawing.size(this.labelled ? 255 : 52, this.labelled ? 96 : 15);
	}

	@Override
	public float letters() {
		return SIZE;
	}

	@Override
	public void draw(Graphics2D pen, Rectangle2D area) {
		double top = area.getY() + (this.labelled ? 12 : 1);
		double foot = area.getMaxY() - (this.labelled ? 14 : 1);
		double left = area.getX() + (this.labelled ? 20 : 4);
		double right = area.getMaxX() - (this.labelled ? 56 : 4);
		Frame frame = new Frame(left, right, top, foot, Math.max(1, this.points.size() - 1));
		drawTarget(pen, frame);
		drawLine(pen, frame);
		if (this.labelled) {
			drawLabels(pen, frame);
		}
	}

	private void drawTarget(Graphics2D pen, Frame frame) {
		pen.setColor(Color.BLACK);
		pen.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 2, 2 }, 0));
		double y = frame.y(100);
		pen.draw(new Line2D.Double(frame.left() - 4, y, frame.right() + 4, y));
		if (this.labelled) {
			pen.drawString("target 100", (float) frame.right() + 16, (float) y + 3);
			pen.setStroke(new BasicStroke(0.5f));
			pen.draw(new Line2D.Double(frame.left() - 4, frame.foot(), frame.right() + 4, frame.foot()));
		}
	}

	private void drawLine(Graphics2D pen, Frame frame) {
		pen.setStroke(new BasicStroke(this.labelled ? 1.2f : 0.8f));
		double lastX = Double.NaN;
		double lastY = Double.NaN;
		double dot = this.labelled ? 2.2 : 1.4;
		for (int i = 0; i < this.points.size(); i++) {
			BigDecimal percent = this.points.get(i).percent();
			if (percent != null) {
				double x = frame.x(i);
				double y = frame.y(percent.doubleValue());
				if (!Double.isNaN(lastX)) {
					pen.draw(new Line2D.Double(lastX, lastY, x, y));
				}
				pen.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot));
				lastX = x;
				lastY = y;
			}
		}
	}

	/** On white, because a line may run through a value. */
	private void drawLabels(Graphics2D pen, Frame frame) {
		for (int i = 0; i < this.points.size(); i++) {
			centred(pen, QUARTERS.get(i), frame.x(i), frame.foot() + 10);
			BigDecimal percent = this.points.get(i).percent();
			if (percent != null) {
				centred(pen, Printed.percent(percent), frame.x(i), frame.y(percent.doubleValue()) - 5);
			}
		}
	}

	private static void centred(Graphics2D pen, String text, double middle, double y) {
		double width = pen.getFontMetrics().getStringBounds(text, pen).getWidth();
		pen.setColor(Color.WHITE);
		pen.fill(new Rectangle2D.Double(middle - width / 2 - 1, y - 6.5, width + 2, 8));
		pen.setColor(Color.BLACK);
		pen.drawString(text, (float) (middle - width / 2), (float) y);
	}

	/** The field between the outermost points, from 0 to a little above the target. */
	private record Frame(double left, double right, double top, double foot, int steps) {

		double x(int step) {
			return this.left + (this.right - this.left) * step / this.steps;
		}

		double y(double percent) {
			double shown = Math.min(HIGHEST, Math.max(0, percent));
			return this.foot - (this.foot - this.top) * shown / HIGHEST;
		}

	}

}
