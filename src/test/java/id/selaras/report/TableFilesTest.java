package id.selaras.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.report.pdf.Attachment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows of a report inside of its PDF and in the workbook beside it. */
class TableFilesTest {

	private final ReportRenderer renderer = new ReportRenderer();

	@ParameterizedTest
	@MethodSource("id.selaras.report.TemplatesTest#definitions")
	void pdfHoldsTheRowsThatItShows(ReportDefinition definition) throws IOException {
		ReportSource source = SourceBuilder.aSource().build();
		Map<String, String> attached = new TreeMap<>();
		try (PDDocument pdf = Loader.loadPDF(this.renderer.render(definition, source))) {
			Map<String, PDComplexFileSpecification> files = new PDDocumentNameDictionary(pdf.getDocumentCatalog())
				.getEmbeddedFiles()
				.getNames();
			for (PDComplexFileSpecification file : files.values()) {
				attached.put(file.getFilename(),
						new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
			}
		}
		List<ReportTable> tables = Views.of(definition).tables(source);
		assertThat(attached.keySet()).containsExactlyInAnyOrderElementsOf(tables.stream()
			.filter((table) -> !table.rows().isEmpty())
			.map((table) -> table.name() + ".csv")
			.toList());
		for (ReportTable table : tables) {
			String csv = attached.get(table.name() + ".csv");
			assertThat((csv == null) ? 1 : csv.lines().count()).as(table.name()).isEqualTo(table.rows().size() + 1);
		}
	}

	@Test
	void attachmentsAreReadByExcelInIndonesia() {
		Attachment indicators = new ReportRenderer()
			.attachments(ReportSamples.progress(), SourceBuilder.aSource().withIndicators(9).build())
			.stream()
			.filter((attachment) -> attachment.name().equals("indikator.csv"))
			.findFirst()
			.orElseThrow();
		assertThat(indicators.description()).isEqualTo("Target, realisasi, capaian, dan jalan ke target akhir");
		assertThat(new String(indicators.bytes(), StandardCharsets.UTF_8).lines()).contains(
				"\uFEFFKode angka;Indikator;Catatan;Satuan;Perangkat daerah;Target;Realisasi;Capaian (%);Predikat;"
						+ "Proyeksi nilai akhir;Menuju target akhir",
				"9202-HEN1FZNPYJ;Angka kematian ibu;;per 100.000 KH;Dinkes;90;tidak diisi;tidak diisi;;;"
						+ "tidak dapat dihitung");
	}

	@ParameterizedTest
	@MethodSource("id.selaras.report.TemplatesTest#definitions")
	void workbookHoldsEveryRowAndAmount(ReportDefinition definition) throws IOException {
		ReportSource source = SourceBuilder.aSource().draft().build();
		byte[] bytes = this.renderer.workbook(definition, source).orElseThrow();
		assertThat(this.renderer.workbook(definition, source).orElseThrow()).isEqualTo(bytes);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			List<ReportTable> tables = Views.of(definition).tables(source);
			assertThat(workbook.getNumberOfSheets()).isEqualTo(tables.size() + 1);
			for (ReportTable table : tables) {
				XSSFSheet sheet = workbook.getSheet(table.name());
				assertThat(sheet.getLastRowNum()).as(table.name()).isEqualTo(table.rows().size());
				for (int row = 0; row < table.rows().size(); row++) {
					for (int column = 0; column < table.columns().size(); column++) {
						assertSame(sheet.getRow(row + 1).getCell(column), table.rows().get(row).get(column));
					}
				}
			}
		}
	}

	private static void assertSame(Cell written, ReportTable.Cell cell) {
		if (cell instanceof ReportTable.Amount amount) {
			assertThat(written.getNumericCellValue()).isEqualTo(amount.value().doubleValue());
		}
		else if (cell instanceof ReportTable.Empty) {
			assertThat(written.getCellType()).isEqualTo(CellType.BLANK);
		}
		else if (!(cell instanceof ReportTable.Day)) {
			assertThat(written.getStringCellValue()).isEqualTo(PrintedCell.text(cell));
		}
	}

	@ParameterizedTest
	@MethodSource("id.selaras.report.TemplatesTest#definitions")
	void namesOfTablesMayBeNamesOfSheetsAndFiles(ReportDefinition definition) {
		List<ReportTable> tables = Views.of(definition).tables(SourceBuilder.aSource().build());
		assertThat(tables).extracting(ReportTable::name).allMatch((name) -> name.matches("[a-z][a-z0-9-]{1,30}"));
		assertThat(tables).extracting(ReportTable::name).doesNotHaveDuplicates();
		assertThat(tables).extracting(ReportTable::title).doesNotHaveDuplicates();
		for (ReportTable table : tables) {
			List<String> names = table.columns().stream().map(ReportTable.Column::name).toList();
			assertThat(names).allMatch((name) -> name.matches("[a-z][a-z0-9-]*")).doesNotHaveDuplicates();
			assertThat(table.columns().stream().map(ReportTable.Column::heading).collect(Collectors.joining()))
				.isNotEmpty();
		}
	}

}
