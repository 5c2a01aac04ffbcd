package id.selaras.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;

import id.selaras.finding.Fingerprint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/**
 * A picture that is drawn, told from others by all that it shows. Sizes and places are
 * floating, as Java's pen takes them; no value is.
 */
interface Drawing extends Renderable, Graphics2DRenderable, DimensionRenderable {

	/** In points, as are all of its places. */
	Dimension2D size();

	/** Size of its letters. */
	float letters();

	void draw(Graphics2D pen, Rectangle2D area);

	@Override
	default String getId() {
		return Fingerprint.of(toString());
	}

	@Override
	default Dimension2D getDimension(JasperReportsContext context) {
		return size();
	}

	@Override
	default void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
		Graphics2D pen = (Graphics2D) graphics.create();
		pen.setFont(Typeface.of(context, Font.PLAIN, letters()));
		pen.setColor(Color.BLACK);
		draw(pen, area);
		pen.dispose();
	}

	/** Rounded up to whole points. */
	static Dimension2D size(double width, double height) {
		Dimension2D size = new Dimension();
		size.setSize(width, height);
		return size;
	}

}
