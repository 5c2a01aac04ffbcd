package id.selaras.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BookTest {

	private static final Pattern LINE = Pattern.compile("(.+?) (\\d+)");

	private final ReportRenderer renderer = new ReportRenderer();

	static Stream<ReportDefinition> books() {
		return Stream.of(book(List.of(ReportSamples.progress(), ReportSamples.evaluation())), longBook());
	}

	private static ReportDefinition book(List<ReportDefinition> chapters) {
		return ReportSamples.definition("buku-laporan", "Buku Laporan", "book").binding(chapters);
	}

	/** One of which the contents take several pages. */
	private static ReportDefinition longBook() {
		List<ReportDefinition> chapters = new ArrayList<>();
		for (int i = 1; i <= 6; i++) {
			ReportDefinition one = ReportSamples.progress();
			chapters.add(new ReportDefinition("laporan-" + i, one.title() + " ke-" + i, one.view(), i + ".pdf", i,
					one.templates(), "f" + i));
		}
		return book(chapters);
	}

	@ParameterizedTest
	@MethodSource("books")
	void contentsNameThePageOnWhichEachThingStands(ReportDefinition book) throws IOException {
		try (PDDocument pdf = pdf(book, SourceBuilder.aSource().build())) {
			List<String> pages = pages(pdf);
			List<String> bookmarks = bookmarks(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild());
			assertThat(bookmarks).hasSizeGreaterThan(15).doesNotHaveDuplicates().contains("DAFTAR ISI");
			int found = 0;
			for (String page : pages) {
				if (!page.contains("Buku Laporan")) {
					continue;
				}
				for (String line : page.lines().map(String::strip).toList()) {
					Matcher entry = LINE.matcher(line);
					if (entry.matches() && bookmarks.contains(entry.group(1))) {
						found++;
						String there = pages.get(Integer.parseInt(entry.group(2)) - 1);
						assertThat(squeezed(there)).as(line).contains(squeezed(named(entry.group(1))));
					}
				}
			}
			assertThat(found).isEqualTo(bookmarks.size() - 1);
		}
	}

	/**
	 * A chapter's title stands in capitals; a name that is there twice bears a number; of
	 * two forms in one chapter the first stands on its page.
	 */
	private static String named(String bookmark) {
		return bookmark.replaceAll(" \\(\\d+\\)$| ke-\\d+$| dan RPJMD$", "");
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "").toLowerCase(Printed.LOCALE);
	}

	@ParameterizedTest
	@MethodSource("books")
	void pagesAreNumberedThrough(ReportDefinition book) throws IOException {
		try (PDDocument pdf = pdf(book, SourceBuilder.aSource().withIndicators(100).build())) {
			List<String> pages = pages(pdf);
			assertThat(pages.get(0)).contains("BUKU LAPORAN", "Kabupaten Manokwari", "Triwulan IV Tahun 2023")
				.doesNotContain("Halaman");
			for (int i = 1; i < pages.size(); i++) {
				assertThat(pages.get(i)).contains("Halaman " + (i + 1) + " dari " + pages.size());
			}
		}
	}

	@Test
	void chaptersAreTheReportsOfTheRegency() throws IOException {
		ReportDefinition book = book(ReportSamples.definitions());
		assertThat(book.chapters()).extracting(ReportDefinition::id)
			.containsExactly("laporan-kemajuan", "laporan-evaluasi", "rapor-opd", "keselarasan");
		assertThat(book.binding(List.of(book)).chapters()).isEmpty();
		ReportDefinition progress = ReportSamples.progress();
		assertThat(progress.binding(List.of(book))).isSameAs(progress);
		ReportSource source = SourceBuilder.aSource().draft().build();
		try (PDDocument pdf = pdf(book, source)) {
			// in the order of drawing: the mark stands behind other words
			String drawn = new PDFTextStripper().getText(pdf);
			assertThat(drawn.split("DRAF\\R", -1)).hasSizeGreaterThan(pdf.getNumberOfPages());
			int links = 0;
			for (PDPage page : pdf.getPages()) {
				links += (int) page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).count();
			}
			assertThat(links).isGreaterThan(20);
		}
		assertThat(this.renderer.workbook(book, source)).isEmpty();
		assertThat(this.renderer.attachments(book, source)).extracting((file) -> file.name())
			.contains("laporan-kemajuan-indikator.csv", "laporan-evaluasi-formulir-e60.csv")
			.doesNotHaveDuplicates();
	}

	@Test
	void isArchivableAndTheSameAgain() {
		ReportSource source = SourceBuilder.aSource().build();
		ReportDefinition book = book(List.of(ReportSamples.progress(), ReportSamples.evaluation()));
		byte[] bytes = this.renderer.render(book, source);
		assertThat(ReportRenderer.ofAnotherProcess().render(book, SourceBuilder.aSource().build())).isEqualTo(bytes);
		assertThat(ArchiveCheck.violations(bytes)).isEmpty();
	}

	@Test
	void aChangedChapterIsAChangedBook() {
		ReportDefinition progress = ReportSamples.progress();
		ReportDefinition changed = new ReportDefinition(progress.id(), progress.title(), progress.view(),
				progress.file(), progress.order(), Map.of(), "other");
		assertThat(book(List.of(progress)).fingerprint()).isEqualTo(book(List.of(progress)).fingerprint())
			.isNotEqualTo(book(List.of(changed)).fingerprint())
			.isNotEqualTo(book(List.of()).fingerprint());
	}

	private PDDocument pdf(ReportDefinition book, ReportSource source) throws IOException {
		return Loader.loadPDF(this.renderer.render(book, source));
	}

	private static List<String> bookmarks(PDOutlineItem first) {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
			titles.add(item.getTitle());
			titles.addAll(bookmarks(item.getFirstChild()));
		}
		return titles;
	}

	private static List<String> pages(PDDocument pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(i);
			stripper.setEndPage(i);
			pages.add(stripper.getText(pdf));
		}
		return pages;
	}

}
