package id.selaras.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Percentages around a middle, each on its own axis, with a dashed line at the target of
 * 100. An axis without a value has no point, and no line is drawn to it.
 */
record RadarChart(List<Axis> axes) implements Drawing {

	/** Percent at the rim. Floating, as all that is drawn: places on paper, no values. */
	private static final double HIGHEST = 120;

	private static final float SIZE = 8;

	RadarChart {
		axes = List.copyOf(axes);
	}

	/**
	 * One axis.
	 *
	 * @param percent null where there is nothing to draw
	 * @param value as printed below its name
	 */
	record Axis(String name, @Nullable BigDecimal percent, String value) {
	}

	@Override
	public Dimension2D size() {
		return Drawing.size(255, 150);
	}

	@Override
	public float letters() {
		return SIZE;
	}

	@Override
	public void draw(Graphics2D pen, Rectangle2D area) {
		Point2D middle = new Point2D.Double(area.getCenterX(), area.getCenterY());
		double radius = area.getHeight() / 2 - 22;
		for (int i = 0; i < this.axes.size(); i++) {
			pen.setStroke(new BasicStroke(0.3f));
			pen.draw(new Line2D.Double(middle, at(middle, radius, i, HIGHEST)));
			label(pen, this.axes.get(i), at(middle, radius, i, HIGHEST), middle);
		}
		pen.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 2, 2 }, 0));
		pen.draw(ring(middle, radius, 100));
		pen.setStroke(new BasicStroke(0.3f));
		pen.draw(ring(middle, radius, 50));
		drawValues(pen, middle, radius);
	}

	private Path2D ring(Point2D middle, double radius, double percent) {
		List<Point2D> corners = new ArrayList<>();
		for (int i = 0; i < this.axes.size(); i++) {
			corners.add(at(middle, radius, i, percent));
		}
		return path(corners);
	}

	private static Path2D path(List<Point2D> corners) {
		Path2D path = new Path2D.Double();
		for (Point2D corner : corners) {
			if (path.getCurrentPoint() == null) {
				path.moveTo(corner.getX(), corner.getY());
			}
			else {
				path.lineTo(corner.getX(), corner.getY());
			}
		}
		if (path.getCurrentPoint() != null) {
			path.closePath();
		}
		return path;
	}

	private void drawValues(Graphics2D pen, Point2D middle, double radius) {
		pen.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		for (int i = 0; i < this.axes.size(); i++) {
			Point2D corner = corner(middle, radius, i);
			Point2D next = corner(middle, radius, (i + 1) % this.axes.size());
			if (corner != null) {
				pen.fill(new Ellipse2D.Double(corner.getX() - 2, corner.getY() - 2, 4, 4));
			}
			if (corner != null && next != null) {
				pen.draw(new Line2D.Double(corner, next));
			}
		}
	}

	private @Nullable Point2D corner(Point2D middle, double radius, int axis) {
		BigDecimal percent = this.axes.get(axis).percent();
		return (percent == null) ? null
				: at(middle, radius, axis, Math.min(HIGHEST, Math.max(0, percent.doubleValue())));
	}

	/** The first axis points upwards, the others follow as on a clock. */
	private Point2D at(Point2D middle, double radius, int axis, double percent) {
		double angle = 2 * Math.PI * axis / this.axes.size();
		double length = radius * percent / HIGHEST;
		return new Point2D.Double(middle.getX() + length * Math.sin(angle), middle.getY() - length * Math.cos(angle));
	}

	private static void label(Graphics2D pen, Axis axis, Point2D end, Point2D middle) {
		double beside = end.getX() - middle.getX();
		for (int line = 0; line < 2; line++) {
			String text = (line == 0) ? axis.name() : axis.value();
			double width = pen.getFontMetrics().getStringBounds(text, pen).getWidth();
			double x = (Math.abs(beside) < 1) ? end.getX() - width / 2
					: (beside > 0) ? end.getX() + 4 : end.getX() - width - 4;
			double y = (Math.abs(beside) >= 1) ? end.getY() + 8 * line
					: (end.getY() < middle.getY()) ? end.getY() - 11 + 8 * line : end.getY() + 9 + 8 * line;
			pen.drawString(text, (float) x, (float) y);
		}
	}

}
