package id.selaras.report;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;

/** Gives each text element its measurer; public, as the engine makes it by its name. */
public final class OneLineMeasurers extends AbstractTextMeasurerFactory {

	@Override
	public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
		return new OneLineMeasurer(FontUtil.getInstance(context), text);
	}

	@Override
	public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText text) {
		return new OneLineMeasurer(fonts, text);
	}

}
