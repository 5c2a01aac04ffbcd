package id.selaras.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Fingerprint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * Bars of percentages with their values and a line at the target of 100, told apart
 * without colour.
 */
record AchievementChart(List<Bar> bars,
		List<LegendEntry> legend) implements Renderable, Graphics2DRenderable, DimensionRenderable {

	private static final double WIDTH = 525;

	private static final double LABELS = 128;

	private static final double VALUES = 34;

	private static final double ROW = 15;

	private static final double TOP = 30;

	private static final double BOTTOM = 6;

	private static final float SIZE = 8;

	/**
	 * Of labels that need two lines, which is as much as stands beside a bar. Sizes and
	 * places are floating, as Java's pen takes them; no value is.
	 */
	private static final float SMALL = 6;

	AchievementChart {
		bars = List.copyOf(bars);
		legend = List.copyOf(legend);
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

	/** What a tone means. */
	record LegendEntry(Tone tone, String label) {
	}

	@Override
	public String getId() {
		return Fingerprint.of(toString());
	}

	@Override
	public Dimension2D getDimension(JasperReportsContext context) {
		Dimension2D dimension = new Dimension();
		dimension.setSize(WIDTH, TOP + ROW * this.bars.size() + BOTTOM);
		return dimension;
	}

	@Override
	public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
		Graphics2D pen = (Graphics2D) graphics.create();
		pen.translate(area.getX(), area.getY());
		pen.setFont(Typeface.of(context, Font.PLAIN, SIZE));
		pen.setColor(Color.BLACK);
		drawLegend(pen);
		double scale = (WIDTH - LABELS - VALUES) / axisEnd();
		double foot = TOP + ROW * this.bars.size();
		drawAxis(pen, scale, foot);
		for (int i = 0; i < this.bars.size(); i++) {
			drawBar(pen, this.bars.get(i), TOP + ROW * i, scale);
		}
		drawTarget(pen, LABELS + 100 * scale, foot);
		for (int i = 0; i < this.bars.size(); i++) {
			drawValue(pen, this.bars.get(i), TOP + ROW * i, scale);
		}
		pen.dispose();
	}

	/** At least a little beyond the target, and never so far that it is crowded. */
	private double axisEnd() {
		double most = this.bars.stream().mapToDouble(AchievementChart::length).max().orElse(0);
		return Math.min(200, Math.max(110, Math.ceil(most / 20) * 20));
	}

	private static double length(Bar bar) {
		BigDecimal percent = bar.percent();
		return (percent != null) ? Math.max(0, percent.doubleValue()) : 0;
	}

	private void drawLegend(Graphics2D pen) {
		double x = LABELS;
		for (LegendEntry entry : this.legend) {
			fill(pen, new Rectangle2D.Double(x, 2, 12, 7), entry.tone());
			pen.drawString(entry.label(), (float) (x + 15), 9);
			x += 15 + width(pen, entry.label()) + 14;
		}
	}

	private void drawAxis(Graphics2D pen, double scale, double foot) {
		pen.setStroke(new BasicStroke(0.4f));
		for (int percent = 0; percent <= axisEnd(); percent += 20) {
			double x = LABELS + percent * scale;
			pen.setColor(new Color(0xD0D0D0));
			pen.draw(new Line2D.Double(x, TOP - 3, x, foot));
			pen.setColor(Color.BLACK);
			String text = (percent == 100) ? "target 100 %" : String.valueOf(percent);
			pen.drawString(text, (float) (x - width(pen, text) / 2), (float) TOP - 6);
		}
	}

	private void drawBar(Graphics2D pen, Bar bar, double y, double scale) {
		List<String> label = label(pen, bar.label());
		double base = (label.size() == 1) ? y + 10.5 : y + 6.5;
		for (String line : label) {
			pen.drawString(line, (float) (LABELS - 6 - width(pen, line)), (float) base);
			base += SMALL + 0.5;
		}
		pen.setFont(pen.getFont().deriveFont(SIZE));
		if (length(bar) > 0) {
			fill(pen, new Rectangle2D.Double(LABELS, y + 3, Math.min(length(bar), axisEnd()) * scale, ROW - 5),
					bar.tone());
		}
	}

	private static void drawTarget(Graphics2D pen, double x, double foot) {
		pen.setColor(Color.BLACK);
		pen.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 4, 2 }, 0));
		pen.draw(new Line2D.Double(x, TOP - 3, x, foot + 3));
	}

	/** On white, because the target line may run through it. */
	private void drawValue(Graphics2D pen, Bar bar, double y, double scale) {
		double x = LABELS + Math.min(length(bar), axisEnd()) * scale + 3;
		pen.setColor(Color.WHITE);
		pen.fill(new Rectangle2D.Double(x - 1, y + 3, width(pen, bar.value()) + 2, ROW - 5));
		pen.setColor(Color.BLACK);
		pen.drawString(bar.value(), (float) x, (float) (y + 10.5));
	}

	private static void fill(Graphics2D pen, Rectangle2D box, Tone tone) {
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
		return width(pen, text) <= LABELS - 8;
	}

	private static double width(Graphics2D pen, String text) {
		return pen.getFontMetrics().getStringBounds(text, pen).getWidth();
	}

}
