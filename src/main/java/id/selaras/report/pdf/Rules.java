package id.selaras.report.pdf;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

import com.lowagie.text.pdf.PdfContentByte;

/** The straight lines of a page, stroked together. */
final class Rules {

	/** In the order of their first use: where two pens meet, the later one covers. */
	private final Map<Pen, Grid> grids = new LinkedHashMap<>();

	/**
	 * How lines look.
	 *
	 * @param width in points
	 */
	record Pen(float width, Color color) {
	}

	/** The lines of one pen. */
	record Grid(Lines across, Lines down) {

		/** Around an element, counted from the upper left corner of the page. */
		void add(Box box, int x, int y, int width, int height) {
			if (box.top()) {
				this.across.add(y, x, x + width);
			}
			if (box.bottom()) {
				this.across.add(y + height, x, x + width);
			}
			if (box.left()) {
				this.down.add(x, y, y + height);
			}
			if (box.right()) {
				this.down.add(x + width, y, y + height);
			}
		}

		/** Half a line further at both ends, so that corners are closed. */
		void draw(PdfContentByte content, int pageHeight, float half) {
			this.across.joined((y, from, to) -> {
				content.moveTo(from - half, pageHeight - y);
				content.lineTo(to + half, pageHeight - y);
			});
			this.down.joined((x, from, to) -> {
				content.moveTo(x, pageHeight - from + half);
				content.lineTo(x, pageHeight - to - half);
			});
		}

	}

	void add(Box box, int x, int y, int width, int height) {
		if (box.isDrawn()) {
			this.grids.computeIfAbsent(box.pen(), (pen) -> new Grid(new Lines(), new Lines()))
				.add(box, x, y, width, height);
		}
	}

	void draw(PdfContentByte content, int pageHeight) {
		this.grids.forEach((pen, grid) -> {
			content.setLineWidth(pen.width());
			content.setColorStroke(pen.color());
			content.setLineCap(PdfContentByte.LINE_CAP_BUTT);
			content.setLineDash(0);
			grid.draw(content, pageHeight, pen.width() / 2);
			content.stroke();
		});
	}

}
