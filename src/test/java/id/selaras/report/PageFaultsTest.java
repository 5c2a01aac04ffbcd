package id.selaras.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No report loses a text, a heading or a page, from the smallest regency to the largest.
 */
class PageFaultsTest {

	private static final Pattern INDICATOR = Pattern
		.compile("width=\"\\d+\"( height=\"15\" style=\"Cell\"><expression>\\$F\\{indicator})");

	private static final ReportRenderer RENDERER = new ReportRenderer();

	static Stream<Arguments> reports() {
		return TemplatesTest.definitions()
			.flatMap((definition) -> Stream
				.of(SourceBuilder.aSource().withIndicators(3).withFindings(1).withNotes(0), SourceBuilder.aSource(),
						SourceBuilder.aSource()
							.withIndicators(476)
							.withLongIndicators()
							.withAgencies(45)
							.withFindings(90)
							.withNotes(45)
							.withLongNames())
				.map((source) -> Arguments.of(definition, source.buildFor(definition))));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("reports")
	void pagesAreWhole(ReportDefinition definition, ReportSource source) {
		assertThat(PageFaults.of(RENDERER, definition, source)).isEmpty();
	}

	@Test
	void aCutTextIsFound() {
		assertThat(faults("indicators.jrxml", (template) -> template.replace("textAdjust=\"StretchHeight\"", "")))
			.anyMatch((fault) -> fault.contains(" cuts Persentase guru bersertifikat"));
	}

	@Test
	void aTextThatVanishesIsFound() {
		assertThat(faults("method.jrxml",
				(template) -> template.replace("textAdjust=\"StretchHeight\" stretchType=\"ContainerHeight\"", "")
					.replace("height=\"13\" style=\"Name\"", "height=\"9\" style=\"Name\"")))
			.anyMatch((fault) -> fault.contains(" cuts Rumus"));
	}

	@Test
	void aMissingHeadingIsFound() {
		assertThat(faults("indicators.jrxml", (template) -> template.replace("reprintHeaderOnEachPage=\"true\"", "")))
			.anyMatch((fault) -> fault.endsWith(" has rows of indicators without headings"));
	}

	@Test
	void aSplitRowIsFound() {
		UnaryOperator<String> higher = (template) -> INDICATOR.matcher(template).replaceFirst("width=\"70\"$1");
		assertThat(faults("indicators.jrxml", higher)).noneMatch(PageFaultsTest::tellsOfASplitRow);
		assertThat(faults("indicators.jrxml",
				(template) -> higher.apply(template).replace("splitType=\"Prevent\"", "splitType=\"Immediate\"")))
			.anyMatch(PageFaultsTest::tellsOfASplitRow);
	}

	private static boolean tellsOfASplitRow(String fault) {
		return fault.startsWith("indicators.jrxml tears or loses indicator ");
	}

	/** In a report of many long rows, with one template changed. */
	private static List<String> faults(String file, UnaryOperator<String> change) {
		ReportDefinition sound = ReportSamples.progress();
		Map<String, byte[]> templates = new TreeMap<>(sound.templates());
		String whole = new String(Objects.requireNonNull(templates.get(file)), StandardCharsets.UTF_8);
		String other = change.apply(whole);
		assertThat(other).isNotEqualTo(whole);
		templates.put(file, other.getBytes(StandardCharsets.UTF_8));
		ReportDefinition changed = new ReportDefinition(sound.id(), sound.title(), sound.view(), sound.file(),
				sound.order(), templates, file);
		return PageFaults.of(ReportRenderer.ofAnotherProcess(), changed,
				SourceBuilder.aSource().withIndicators(64).withFindings(9).withLongIndicators().build());
	}

}
