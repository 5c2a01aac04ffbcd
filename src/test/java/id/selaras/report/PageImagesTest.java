package id.selaras.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages look as they did when somebody last looked at them. Run with
 * {@code -Dselaras.images=true} to draw the kept images anew, and look at them.
 */
class PageImagesTest {

	private static final Path KEPT = Path.of("src/test/resources/report/pages");

	private static final Path DRAWN = Path.of("target/pages");

	/** Enough to see where everything stands; the files stay small. */
	private static final float DPI = 45;

	/** Grey levels of 256: another Java smooths letters a little differently. */
	private static final int NOTICEABLE = 80;

	/** Of a million pixels. */
	private static final long TOLERATED = 2000;

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("laporan-kemajuan-1", ReportSamples.progress(), 0),
				Arguments.of("laporan-kemajuan-2", ReportSamples.progress(), 1),
				Arguments.of("formulir-e60-1", ReportSamples.evaluation(), 0),
				Arguments.of("rapor-opd-1", ReportSamples.cards(), 0));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void pagesLookAsKept(String name, ReportDefinition definition, int page) throws IOException {
		BufferedImage drawn = draw(definition, SourceBuilder.aSource().withIndicators(12), page);
		Path kept = KEPT.resolve(name + ".png");
		if (Boolean.getBoolean("selaras.images")) {
			write(drawn, kept);
		}
		write(drawn, DRAWN.resolve(name + ".png"));
		assertThat(differing(drawn, read(kept))).as("%s of a million pixels differ from %s", name, kept)
			.isLessThan(TOLERATED);
	}

	@Test
	void anotherPageIsNoticed() throws IOException {
		BufferedImage drawn = draw(ReportSamples.cards(), SourceBuilder.aSource().withIndicators(12).draft(), 0);
		assertThat(differing(drawn, read(KEPT.resolve("rapor-opd-1.png")))).isGreaterThan(TOLERATED);
	}

	private static BufferedImage draw(ReportDefinition definition, SourceBuilder source, int page) throws IOException {
		byte[] pdf = new ReportRenderer().render(definition, source.build());
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
		}
	}

	private static void write(BufferedImage image, Path file) throws IOException {
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		ImageIO.write(image, "png", file.toFile());
	}

	private static BufferedImage read(Path file) throws IOException {
		return Objects.requireNonNull(ImageIO.read(file.toFile()), file.toString());
	}

	/** How many of a million pixels are noticeably lighter or darker. */
	private static long differing(BufferedImage one, BufferedImage other) {
		byte[] ours = grey(one);
		byte[] kept = grey(other);
		assertThat(ours).hasSameSizeAs(kept);
		long differing = 0;
		for (int i = 0; i < ours.length; i++) {
			if (Math.abs(Byte.toUnsignedInt(ours[i]) - Byte.toUnsignedInt(kept[i])) > NOTICEABLE) {
				differing++;
			}
		}
		return differing * 1_000_000 / ours.length;
	}

	private static byte[] grey(BufferedImage image) {
		assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
		return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
	}

}
