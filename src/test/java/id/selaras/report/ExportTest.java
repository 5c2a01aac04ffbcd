package id.selaras.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import java.util.stream.Stream;

import id.selaras.report.pdf.ReproduciblePdfExporter;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages look as if the engine's own exporter had drawn them. */
class ExportTest {

	/**
	 * Grey levels of 256. The engine strokes the sides of neighbours twice, which smooths
	 * them darker.
	 */
	private static final int NOTICEABLE = 100;

	private static final int MOST_PIXELS = 40;

	private static final float DPI = 100;

	private final ReportRenderer renderer = new ReportRenderer();

	static Stream<Arguments> reports() {
		return TemplatesTest.definitions()
			.flatMap((definition) -> Stream
				.of(SourceBuilder.aSource().withIndicators(12),
						SourceBuilder.aSource().withIndicators(3).draft().withLongNames())
				.map((source) -> Arguments.of(definition, source.buildFor(definition))));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("reports")
	void reportsLookAsTheEngineDrawsThem(ReportDefinition definition, ReportSource source)
			throws IOException, JRException {
		assertLooksTheSame(this.renderer.fill(definition, source));
	}

	/** Those that are drawn straight, and those that are left to the engine. */
	@Test
	void allKindsOfTextsAndBoxesLookTheSame() throws IOException, JRException {
		JasperReport report = JasperCompileManager.getInstance(EngineSettings.context())
			.compile("src/test/resources/report/kinds-of-text.jrxml");
		assertLooksTheSame(List.of(JasperFillManager.getInstance(EngineSettings.context())
			.fill(report, new HashMap<>(), new JREmptyDataSource(2))));
	}

	private static void assertLooksTheSame(List<JasperPrint> prints) throws IOException, JRException {
		byte[] direct = new ReproduciblePdfExporter(EngineSettings.context(), LocalDate.of(2023, 10, 18), "a sample")
			.export(prints, "Judul", "Kabupaten", List.of());
		try (PDDocument ours = Loader.loadPDF(direct); PDDocument theirs = Loader.loadPDF(stock(prints))) {
			assertThat(ours.getNumberOfPages()).isEqualTo(theirs.getNumberOfPages());
			assertThat(text(ours)).isEqualTo(text(theirs));
			for (int page = 0; page < ours.getNumberOfPages(); page++) {
				assertThat(differing(picture(ours, page), picture(theirs, page))).as("page %s", page + 1)
					.isLessThan(MOST_PIXELS);
			}
		}
	}

	private static byte[] stock(List<JasperPrint> prints) throws JRException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		JRPdfExporter exporter = new JRPdfExporter(EngineSettings.context());
		exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
		exporter.exportReport();
		return bytes.toByteArray();
	}

	private static String text(PDDocument document) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		return stripper.getText(document);
	}

	private static byte[] picture(PDDocument document, int page) throws IOException {
		BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
		return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
	}

	private static int differing(byte[] ours, byte[] theirs) {
		assertThat(ours).hasSameSizeAs(theirs);
		int differing = 0;
		for (int i = 0; i < ours.length; i++) {
			if (Math.abs(Byte.toUnsignedInt(ours[i]) - Byte.toUnsignedInt(theirs[i])) > NOTICEABLE) {
				differing++;
			}
		}
		return differing;
	}

}
