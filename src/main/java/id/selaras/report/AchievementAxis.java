package id.selaras.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What stands above the bars of a chart, on each page anew: its legend and axis. Sizes
 * and places are floating, as Java's pen takes them; no value is.
 *
 * @param end last percentage
 */
record AchievementAxis(List<LegendEntry> legend, double end) implements Drawing {

	static final double WIDTH = 525;

	static final double LABELS = 128;

	private static final double VALUES = 34;

	private static final double HEIGHT = 30;

	private static final float SIZE = 8;

	AchievementAxis {
		legend = List.copyOf(legend);
	}

	/** What a tone means. */
	record LegendEntry(AchievementChart.Tone tone, String label) {
	}

	/** At least a little beyond the target, and never so far that it is crowded. */
	static AchievementAxis of(List<AchievementChart.Bar> bars, List<LegendEntry> legend) {
		double most = bars.stream().mapToDouble(AchievementChart::length).max().orElse(0);
		return new AchievementAxis(legend, Math.min(200, Math.max(110, Math.ceil(most / 20) * 20)));
	}

	@Override
	public Dimension2D size() {
		return Drawing.size(WIDTH, HEIGHT);
	}

	@Override
	public float letters() {
		return SIZE;
	}

	@Override
	public void draw(Graphics2D pen, Rectangle2D area) {
		pen.translate(area.getX(), area.getY());
		drawLegend(pen);
		drawLines(pen, HEIGHT - 3, HEIGHT);
		for (int percent = 0; percent <= this.end; percent += 20) {
			pen.setColor(Color.BLACK);
			String text = (percent == 100) ? "target 100 %" : String.valueOf(percent);
			pen.drawString(text, (float) (place(percent) - AchievementChart.width(pen, text) / 2), (float) HEIGHT - 6);
		}
		drawTarget(pen, HEIGHT - 2, HEIGHT);
	}

	/** Where a percentage lies, or the end. */
	double place(double percent) {
		return LABELS + Math.min(percent, this.end) * (WIDTH - LABELS - VALUES) / this.end;
	}

	private void drawLegend(Graphics2D pen) {
		double x = LABELS;
		for (LegendEntry entry : this.legend) {
			AchievementChart.fill(pen, new Rectangle2D.Double(x, 2, 12, 7), entry.tone());
			pen.drawString(entry.label(), (float) (x + 15), 9);
			x += 15 + AchievementChart.width(pen, entry.label()) + 14;
		}
	}

	/** The lines of the axis between two heights. */
	void drawLines(Graphics2D pen, double top, double foot) {
		pen.setStroke(new BasicStroke(0.4f));
		pen.setColor(new Color(0xD0D0D0));
		for (int percent = 0; percent <= this.end; percent += 20) {
			pen.draw(new Line2D.Double(place(percent), top, place(percent), foot));
		}
		pen.setColor(Color.BLACK);
	}

	/** The target's line between two heights. */
	void drawTarget(Graphics2D pen, double top, double foot) {
		pen.setColor(Color.BLACK);
		pen.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 4, 2 }, 0));
		pen.draw(new Line2D.Double(place(100), top, place(100), foot));
	}

}
