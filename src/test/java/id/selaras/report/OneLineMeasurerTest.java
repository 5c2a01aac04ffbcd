package id.selaras.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fill.TextMeasurerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts lie where the engine's own measurer puts them, to the last point. */
class OneLineMeasurerTest {

	private static final JasperReportsContext OURS = EngineSettings.context();

	private static final JasperReportsContext THEIRS = theirs();

	static Stream<ReportDefinition> definitions() {
		return TemplatesTest.definitions();
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("definitions")
	void reportsAreLaidOutAsByTheEngine(ReportDefinition definition) {
		for (SourceBuilder builder : List.of(SourceBuilder.aSource().withIndicators(25),
				SourceBuilder.aSource().withIndicators(3).draft().withLongNames())) {
			ReportSource source = builder.buildFor(definition);
			assertThat(texts(new ReportRenderer(OURS).fill(definition, source)))
				.isEqualTo(texts(new ReportRenderer(THEIRS).fill(definition, source)));
		}
	}

	@Test
	void allKindsOfTextsAreLaidOutAsByTheEngine() throws JRException {
		assertThat(texts(List.of(kinds(OURS)))).isEqualTo(texts(List.of(kinds(THEIRS)))).isNotEmpty();
	}

	private static JasperPrint kinds(JasperReportsContext context) throws JRException {
		JasperReport report = JasperCompileManager.getInstance(context)
			.compile("src/test/resources/report/kinds-of-text.jrxml");
		return JasperFillManager.getInstance(context).fill(report, new HashMap<>(), new JREmptyDataSource(4));
	}

	private static JasperReportsContext theirs() {
		SimpleJasperReportsContext context = new SimpleJasperReportsContext(EngineSettings.context());
		context.setProperty("net.sf.jasperreports.text.measurer.factory", TextMeasurerFactory.class.getName());
		return context;
	}

	private static List<String> texts(List<JasperPrint> prints) {
		List<String> texts = new ArrayList<>();
		prints.forEach((print) -> print.getPages().forEach((page) -> {
			texts.add("page");
			page.getElements().forEach((element) -> add(texts, element));
		}));
		return texts;
	}

	private static void add(List<String> texts, JRPrintElement element) {
		String place = element.getX() + "," + element.getY() + " " + element.getWidth() + "x" + element.getHeight();
		if (element instanceof JRPrintText text) {
			short[] breaks = text.getLineBreakOffsets();
			texts.add(place + " " + text.getTextHeight() + " " + text.getLeadingOffset() + " "
					+ text.getLineSpacingFactor() + " " + text.getTextTruncateIndex() + " "
					+ ((breaks == null) ? -1 : breaks.length) + " " + text.getFullText());
		}
		else {
			texts.add(place);
		}
		if (element instanceof JRPrintFrame frame) {
			frame.getElements().forEach((inner) -> add(texts, inner));
		}
	}

}
