package id.selaras.report;

import java.awt.Font;
import java.util.Locale;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The one typeface of all reports, for what is measured or drawn outside templates. */
final class Typeface {

	static final String NAME = "Archivo Narrow";

	private Typeface() {
	}

	static Font of(JasperReportsContext context, int style, float size) {
		return FontUtil.getInstance(context).getAwtFontFromBundles(NAME, style, size, Locale.ROOT, false);
	}

}
