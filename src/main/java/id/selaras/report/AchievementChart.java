package id.selaras.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Bars of percentages with their values and a line at the target of 100, told apart
 * without colour. They stand below an axis, or below other bars of the same axis.
 */
record AchievementChart(List<Bar> bars, AchievementAxis axis) implements Drawing {

	private static final double ROW = 15;

	private static final float SIZE = 8;

	/**
	 * Of labels that need two lines, which is as much as stands beside a bar. Sizes and
	 * places are floating, as Java's pen takes them; no value is.
	 */
	private static final float SMALL = 6;

	AchievementChart {
		bars = List.copyOf(bars);
	}

	/** How a bar is filled. */
	enum Tone {

		DARK, LIGHT, HATCHED

	}

	/**
	 * One bar.
	 *
	 * @param percent null where there is nothing to draw
	 * @param value as printed at the bar's end
	 */
	record Bar(String label, @Nullable BigDecimal percent, String value, Tone tone) {

		Bar {
			label = Glyphs.legible(label);
		}

	}

	@Override
	public Dimension2D size() {
		return Drawing.size(AchievementAxis.WIDTH, ROW * this.bars.size());
	}

	@Override
	public float letters() {
		return SIZE;
	}

	@Override
	public void draw(Graphics2D pen, Rectangle2D area) {
		pen.translate(area.getX(), area.getY());
		double foot = ROW * this.bars.size();
		this.axis.drawLines(pen, 0, foot);
		for (int i = 0; i < this.bars.size(); i++) {
			drawBar(pen, this.bars.get(i), ROW * i);
		}
		this.axis.drawTarget(pen, 0, foot);
		for (int i = 0; i < this.bars.size(); i++) {
			drawValue(pen, this.bars.get(i), ROW * i);
		}
	}

	static double length(Bar bar) {
		BigDecimal percent = bar.percent();
		return (percent != null) ? Math.max(0, percent.doubleValue()) : 0;
	}

	private void drawBar(Graphics2D pen, Bar bar, double y) {
		List<String> label = label(pen, bar.label());
		double base = (label.size() == 1) ? y + 10.5 : y + 6.5;
		for (String line : label) {
			pen.drawString(line, (float) (AchievementAxis.LABELS - 6 - width(pen, line)), (float) base);
			base += SMALL + 0.5;
		}
		pen.setFont(pen.getFont().deriveFont(SIZE));
		if (length(bar) > 0) {
			fill(pen, new Rectangle2D.Double(AchievementAxis.LABELS, y + 3,
					this.axis.place(length(bar)) - AchievementAxis.LABELS, ROW - 5), bar.tone());
		}
	}

	/** On white, because the target line may run through it. */
	private void drawValue(Graphics2D pen, Bar bar, double y) {
		double x = this.axis.place(length(bar)) + 3;
		pen.setColor(Color.WHITE);
		pen.fill(new Rectangle2D.Double(x - 1, y + 3, width(pen, bar.value()) + 2, ROW - 5));
		pen.setColor(Color.BLACK);
		pen.drawString(bar.value(), (float) x, (float) (y + 10.5));
	}

	static void fill(Graphics2D pen, Rectangle2D box, Tone tone) {
		pen.setColor(switch (tone) {
			case DARK -> new Color(0x404040);
			case LIGHT -> new Color(0xB4B4B4);
			case HATCHED -> Color.WHITE;
		});
		pen.fill(box);
		pen.setColor(Color.BLACK);
		pen.setStroke(new BasicStroke(0.5f));
		if (tone == Tone.HATCHED) {
			Shape clip = pen.getClip();
			pen.clip(box);
			for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += 4) {
				pen.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
			}
			pen.setClip(clip);
		}
		pen.draw(box);
	}

	/**
	 * The lines of a label, for which the pen is set. Only what two lines do not hold is
	 * left out; the table beside the chart has the full name.
	 */
	static List<String> label(Graphics2D pen, String label) {
		pen.setFont(pen.getFont().deriveFont(SIZE));
		if (fits(pen, label)) {
			return List.of(label);
		}
		pen.setFont(pen.getFont().deriveFont(SMALL));
		if (fits(pen, label)) {
			return List.of(label);
		}
		int end = label.length();
		while (!fits(pen, label.substring(0, end))) {
			int blank = label.lastIndexOf(' ', end - 1);
			end = (blank > 0) ? blank : end - 1;
		}
		return List.of(label.substring(0, end), shortened(pen, label.substring(end).strip()));
	}

	private static String shortened(Graphics2D pen, String label) {
		String text = label;
		while (!fits(pen, text)) {
			text = text.substring(0, text.length() - 2).strip() + "…";
		}
		return text;
	}

	private static boolean fits(Graphics2D pen, String text) {
		return width(pen, text) <= AchievementAxis.LABELS - 8;
	}

	static double width(Graphics2D pen, String text) {
		return pen.getFontMetrics().getStringBounds(text, pen).getWidth();
	}

}
