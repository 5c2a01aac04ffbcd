package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can go wrong on paper without anyone noticing. */
class LayoutTest {

	private static final Pattern FIGURE = Pattern.compile("[−\\d.,–\n]*\\d[−\\d.,–\n]*");

	private static final Pattern CODE = Pattern.compile("\\b\\d{4}-[0-9A-Z]{6,10}\\b");

	/** In points: no line or emblem. */
	private static final int LEAST_DRAWING = 100;

	/** In points. */
	private static final float SMALLEST_LEGIBLE = 6;

	private static final ReportRenderer RENDERER = new ReportRenderer();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60 })
	void evaluationIsSound(int indicators) {
		List<JasperPrint> prints = RENDERER.fill(ReportSamples.evaluation(),
				SourceBuilder.aSource().withIndicators(indicators).build());
		assertSound(prints);
		for (JRPrintPage page : prints.get(0).getPages()) {
			assertThat(texts(page)).contains("Kode", "13 = 9+10+11+12", "14 = 7 + 13", "15=14/6*100%", "16");
			assertThat(texts(page).stream().filter("Rp"::equals)).hasSize(10);
		}
		for (JRPrintPage page : prints.get(1).getPages()) {
			assertThat(texts(page)).contains("Program Prioritas", "(23)");
			assertThat(texts(page).stream().filter("Rp"::equals)).hasSize(18);
		}
		assertSignaturesAreNotAlone(prints.get(0), "BUPATI MANOKWARI");
		assertSignaturesAreNotAlone(prints.get(1), "GUBERNUR PAPUA BARAT");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 300 })
	void signaturesFollowTheLastNote(int notes) {
		List<JasperPrint> prints = RENDERER.fill(ReportSamples.evaluation(),
				SourceBuilder.aSource().withIndicators(5).withNotes(notes).build());
		assertSound(prints);
		assertSignaturesAreNotAlone(prints.get(0), "BUPATI MANOKWARI");
		assertSignaturesAreNotAlone(prints.get(1), "GUBERNUR PAPUA BARAT");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 9, 30, 60, 100, 200, 600 })
	void signaturesOfAnAgencyFollowItsLastNote(int notes) {
		ReportDefinition form = ReportSamples.evaluationOfAnAgency();
		List<JasperPrint> prints = RENDERER.fill(form,
				SourceBuilder.aSource().withIndicators(60).withNotes(notes).buildFor(form));
		assertSound(prints);
		assertSignaturesAreNotAlone(prints.get(0), "KEPALA BAPPEDA KABUPATEN MANOKWARI");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3, 20, 33, 45, 60, 80 })
	void progressIsSound(int size) {
		List<JasperPrint> prints = RENDERER.fill(ReportSamples.progress(),
				SourceBuilder.aSource().withIndicators(size).withFindings(size).build());
		assertSound(prints);
		for (JRPrintPage page : pages(prints)) {
			assertHeadingsHaveRows(page);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 30, 60, 100 })
	void barsOfManyAgenciesGoOnOverThePage(int agencies) {
		assertSound(RENDERER.fill(ReportSamples.progress(),
				SourceBuilder.aSource().withAgencies(agencies).withIndicators(3 * agencies).build()));
	}

	/** The bars begin where the averages stand, and go on over the page. */
	@ParameterizedTest
	@ValueSource(ints = { 15, 20, 45 })
	void barsLeaveNoPageEmpty(int agencies) {
		List<JasperPrint> prints = RENDERER.fill(ReportSamples.progress(),
				SourceBuilder.aSource().withAgencies(agencies).withIndicators(3 * agencies).build());
		assertSound(prints);
		assertThat(pages(prints).stream().map(LayoutTest::texts).filter((texts) -> texts.contains("2. Capaian")))
			.singleElement()
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("Gambar 1. Rata-rata capaian kinerja per perangkat daerah (%)");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void plansOfFiveYearsAreEvaluatedWhenAYearIsOver(int quarter) {
		List<JasperPrint> prints = RENDERER.fill(ReportSamples.evaluation(),
				SourceBuilder.aSource().inQuarter(quarter).build());
		assertSound(prints);
		assertThat(prints).hasSize(1);
		assertThat(texts(prints.get(0).getPages().get(0))).contains("Formulir E.60");
	}

	@Test
	void pagesGrowWithIndicators() {
		assertThat(pages(3)).isEqualTo(2);
		assertThat(pages(45)).isBetween(5, 6);
		assertThat(pages(476)).isBetween(40, 60);
	}

	@Test
	void millionsAndDraftsAreSoundToo() {
		assertSound(RENDERER.fill(ReportSamples.evaluation(), SourceBuilder.aSource().inMillions().draft().build()));
		assertSound(RENDERER.fill(ReportSamples.progress(), SourceBuilder.aSource().withoutAverages().draft().build()));
	}

	@Test
	void longNamesFit() {
		assertSound(RENDERER.fill(ReportSamples.evaluation(), SourceBuilder.aSource().withLongNames().build()));
		assertSound(RENDERER.fill(ReportSamples.progress(), SourceBuilder.aSource().withLongNames().build()));
	}

	@ParameterizedTest
	@MethodSource("id.selaras.report.TemplatesTest#definitions")
	void everyReportIsSound(ReportDefinition definition) {
		assertSound(RENDERER.fill(definition, SourceBuilder.aSource().draft().buildFor(definition)));
		assertSound(RENDERER.fill(definition,
				SourceBuilder.aSource().withLongNames().withFindings(80).withIndicators(100).buildFor(definition)));
		assertSound(RENDERER.fill(definition,
				SourceBuilder.aSource()
					.withFindings(0)
					.withNotes(0)
					.withoutAverages()
					.withIndicators(1)
					.buildFor(definition)));
	}

	private static int pages(int indicators) {
		return RENDERER.fill(ReportSamples.evaluation(), SourceBuilder.aSource().withIndicators(indicators).build())
			.get(1)
			.getPages()
			.size();
	}

	private static List<JRPrintPage> pages(List<JasperPrint> prints) {
		return prints.stream().flatMap((print) -> print.getPages().stream()).toList();
	}

	private static void assertSound(List<JasperPrint> prints) {
		int number = 0;
		List<JRPrintPage> pages = pages(prints);
		for (JRPrintPage page : pages) {
			number++;
			List<String> texts = texts(page);
			assertThat(texts).contains("Halaman " + number + " dari " + pages.size());
			assertThat(texts.size() > 5 || page.getElements().stream().anyMatch(LayoutTest::isDrawing))
				.as("page %s is not empty", number)
				.isTrue();
			elements(page).forEach((text) -> {
				assertThat(text.getTextTruncateIndex()).as("cut: %s", text.getFullText()).isNull();
				assertThat(text.getFontName()).isEqualTo(Typeface.NAME);
				assertThat(text.getFontSize()).as("too small: %s", text.getFullText())
					.isGreaterThanOrEqualTo(SMALLEST_LEGIBLE);
				assertFigureIsWhole(text);
				assertCodesAreWhole(text);
			});
		}
	}

	/** Charts are drawn, words and all. */
	private static boolean isDrawing(JRPrintElement element) {
		return (element instanceof JRPrintFrame frame) ? frame.getElements().stream().anyMatch(LayoutTest::isDrawing)
				: element instanceof JRPrintImage image && image.getHeight() >= LEAST_DRAWING;
	}

	/** A figure is broken by us, before a group of thousands or after a dash, or not. */
	private static void assertFigureIsWhole(JRPrintText text) {
		if (!FIGURE.matcher(text.getFullText()).matches()) {
			return;
		}
		short[] breaksOfTheLayout = text.getLineBreakOffsets();
		assertThat(breaksOfTheLayout == null || breaksOfTheLayout.length == 0).as("torn: %s", text.getFullText())
			.isTrue();
		List<String> lines = text.getFullText().lines().toList();
		for (int i = 1; i < lines.size(); i++) {
			assertThat(lines.get(i - 1) + "|" + lines.get(i)).matches(".*(\\.\\|\\d{3}(\\D.*)?|–\\|.*)");
		}
	}

	/** Who types a code must not have to put it together from two lines. */
	private static void assertCodesAreWhole(JRPrintText text) {
		short[] breaks = text.getLineBreakOffsets();
		int end = 0;
		for (int i = 0; breaks != null && i < breaks.length; i++) {
			end += breaks[i];
			int line = end;
			assertThat(CODE.matcher(text.getFullText()).results()).as("torn: %s", text.getFullText())
				.noneMatch((code) -> code.start() < line && line < code.end());
		}
	}

	private static void assertSignaturesAreNotAlone(JasperPrint print, String role) {
		List<String> last = texts(print.getPages().get(print.getPages().size() - 1));
		int sign = last.indexOf("Disusun");
		assertThat(sign).isNotNegative();
		assertThat(last.subList(0, sign))
			.anyMatch((text) -> text.startsWith("• ") || text.equals("Tidak ada yang dilaporkan."));
		assertThat(last).contains("NIP. 19700101 199503 1 001", role);
	}

	private static void assertHeadingsHaveRows(JRPrintPage page) {
		List<JRPrintText> elements = elements(page).toList();
		for (int i = 0; i < elements.size(); i++) {
			if (elements.get(i).getFullText().startsWith("Tabel ") && i + 1 < elements.size()) {
				assertThat(elements.size() - i).as("rows after %s", elements.get(i).getFullText()).isGreaterThan(5);
			}
		}
	}

	private static List<String> texts(JRPrintPage page) {
		return elements(page).map(JRPrintText::getFullText).toList();
	}

	private static Stream<JRPrintText> elements(JRPrintPage page) {
		List<JRPrintText> texts = new ArrayList<>();
		page.getElements().forEach((element) -> collect(element, texts));
		return texts.stream();
	}

	private static void collect(JRPrintElement element, List<JRPrintText> texts) {
		if (element instanceof JRPrintText text) {
			texts.add(text);
		}
		if (element instanceof JRPrintFrame frame) {
			frame.getElements().forEach((inner) -> collect(inner, texts));
		}
	}

}
