package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedCopyTest {

	private static final String FORM = "Dinas 'A' & B";

	private static final Correction WRONG = new Correction("9202-AAAAAA", "Kesalahan", true, FORM, "B2",
			"=HYPERLINK(\"http://x\") bukan angka.", "Tulis satu angka.", "75,5", "");

	private static final Correction ODD = new Correction("9202-BBBBBB", "Perlu penjelasan", false, FORM, "B3",
			"Tidak biasa.", "Jelaskan.", "", "unusual {x=1}");

	private static final Correction WHOLE = new Correction("9202-CCCCCC", "Peringatan", false, null, null, "Terlambat.",
			"Kirim lebih awal.", "", "");

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void cellsAreCommentedAndListed(boolean old) throws IOException {
		MarkedCopy copy = mark(file(old), WRONG, ODD, WHOLE);
		assertThat(copy.extension()).isEqualTo(old ? "xls" : "xlsx");
		try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(copy.bytes()))) {
			assertThat(workbook.getSheetName(0)).isEqualTo("Catatan Perbaikan");
			var list = workbook.getSheetAt(0);
			assertThat(list.getRow(3).getCell(3).getHyperlink().getAddress()).isEqualTo("'Dinas ''A'' & B'!B2");
			assertThat(list.getRow(3).getCell(4).getCellType()).isEqualTo(CellType.STRING);
			assertThat(list.getRow(3).getCell(6).getStringCellValue()).isEqualTo("75,5");
			assertThat(list.getRow(5).getCell(3).getHyperlink()).isNull();
			var form = workbook.getSheet(FORM);
			assertThat(form.getCellComment(new CellAddress("B2")).getString().getString())
				.startsWith("[Selaras] Kesalahan: =HYPERLINK")
				.endsWith("Usulan: 75,5");
			assertThat(form.getCellComment(new CellAddress("B3")).getString().getString())
				.isEqualTo("Ditanya Bappeda\n\n[Selaras] Perlu penjelasan: Tidak biasa. Jelaskan.");
			assertThat(form.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
			assertThat(form.getRow(1).getCell(1).getCellStyle().getFillForegroundColor())
				.isEqualTo(IndexedColors.GREEN.getIndex());
			assertThat(form.getRow(3).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B3)");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void longTextsHaveRoom(boolean old) throws IOException {
		Correction wordy = new Correction("9202-DDDDDD", "Peringatan", false, FORM, "B2", "kata ".repeat(30),
				"Jelaskan.", "", "");
		try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(mark(file(old), ODD, wordy).bytes()))) {
			var list = workbook.getSheetAt(0);
			assertThat(list.getRow(3).getHeightInPoints()).isEqualTo(list.getDefaultRowHeightInPoints());
			assertThat(list.getRow(4).getHeightInPoints()).isEqualTo(3 * list.getDefaultRowHeightInPoints());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void sendingItBackClearsTheMarks(boolean old) throws IOException {
		byte[] marked = mark(file(old), WRONG, ODD, WHOLE).bytes();
		byte[] again = mark(marked, WHOLE).bytes();
		try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(again))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
			var form = workbook.getSheet(FORM);
			assertThat(form.getCellComment(new CellAddress("B2"))).isNull();
			assertThat(form.getCellComment(new CellAddress("B3")).getString().getString()).isEqualTo("Ditanya Bappeda");
			assertThat(form.getSheetConditionalFormatting().getNumConditionalFormattings()).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void cellsAreReadAsBefore(boolean old) throws IOException {
		byte[] file = file(old);
		Workbook copy = open(mark(file, WRONG, ODD).bytes());
		assertThat(CorrectionSheet.isOne(copy.sheets().get(0))).isTrue();
		assertThat(CorrectionSheet.isOne(copy.sheets().get(1))).isFalse();
		assertThat(cells(copy.sheets().get(1))).isEqualTo(cells(open(file).sheets().get(0)));
	}

	@Test
	void explanationsComeBack() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(mark(file(false), WRONG, ODD).bytes()))) {
			workbook.getSheetAt(0).getRow(4).getCell(7).setCellValue("Hasil survei baru");
			workbook.write(out);
		}
		Sheet list = open(out.toByteArray()).sheets().get(0);
		assertThat(CorrectionSheet.explanations(list)).hasSize(1);
		assertThat(CorrectionSheet.explanations(list).get("unusual {x=1}")).isEqualTo("Hasil survei baru");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void sameFileSameBytes(boolean old) throws IOException {
		byte[] file = file(old);
		assertThat(mark(file, WRONG, ODD).bytes()).isEqualTo(mark(file, WRONG, ODD).bytes());
		if (!old) {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(mark(file, WRONG, ODD).bytes()))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-01-01T00:00");
				}
			}
		}
	}

	@Test
	void textFileBecomesAWorkbookOfItsRows() {
		byte[] file = "No;Indikator;Nilai\n1;Stunting;\"=1+1\"\n".getBytes(StandardCharsets.UTF_8);
		MarkedCopy copy = mark(file, new Correction("x", "Kesalahan", true, null, "C2", "Salah.", "Perbaiki.", "", ""));
		assertThat(copy.extension()).isEqualTo("xlsx");
		Workbook workbook = open(copy.bytes());
		assertThat(cells(workbook.sheets().get(1))).isEqualTo(cells(open(file).sheets().get(0)));
		assertThat(workbook.sheets().get(1).cell(1, 2).kind()).isEqualTo(CellKind.TEXT);
		assertThat(workbook.sheets().get(1).comment(1, 2)).startsWith("[Selaras] Kesalahan: Salah.");
	}

	@Test
	void doesNotSayWhenItWasMade() throws IOException {
		for (String file : List.of("No;Indikator\n1;Stunting\n", "PK")) {
			byte[] copy = MarkedCopy.of(file.getBytes(StandardCharsets.UTF_8), List.of(WRONG)).bytes();
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
				assertThat(workbook.getProperties()
					.getCoreProperties()
					.getUnderlyingProperties()
					.getCreatedPropertyString()).isEqualTo("1980-01-01T00:00:00Z");
			}
		}
	}

	@Test
	void whatCannotBeRewrittenGivesTheList() {
		byte[] broken = { 'P', 'K', 3, 4, 5 };
		MarkedCopy copy = MarkedCopy.of(broken, List.of(WRONG));
		Workbook workbook = open(copy.bytes());
		assertThat(workbook.sheets()).singleElement().matches(CorrectionSheet::isOne);
		assertThat(workbook.sheets().get(0).cell(3, 0).text()).isEqualTo("9202-AAAAAA");
	}

	@Test
	void whatIsLargeOnceItIsUnpackedGivesTheList() throws IOException {
		byte[] large = LargeWorkbook.of(20_000, 16);
		assertThat(WorkbookOpener.unpackedSize(large)).isGreaterThan(2L * large.length).isGreaterThan(8_000_000);
		assertThat(open(MarkedCopy.of(large, List.of(WRONG)).bytes()).sheets()).singleElement()
			.matches(CorrectionSheet::isOne);
	}

	private static MarkedCopy mark(byte[] file, Correction... corrections) {
		return MarkedCopy.of(file, List.of(corrections));
	}

	private static Workbook open(byte[] file) {
		return (Workbook) new WorkbookOpener(SheetLimits.DEFAULT).open(file);
	}

	private static List<String> cells(Sheet sheet) {
		List<String> cells = new ArrayList<>();
		for (int row : sheet.rowNumbers()) {
			sheet.row(row).forEach((cell) -> cells.add(cell.reference() + "=" + cell.text()));
		}
		return cells;
	}

	private static byte[] file(boolean old) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (var workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
			CellStyle green = workbook.createCellStyle();
			green.setFillForegroundColor(IndexedColors.GREEN.getIndex());
			green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			var sheet = workbook.createSheet(FORM);
			sheet.createRow(0).createCell(0).setCellValue("Capaian");
			for (int row = 1; row < 3; row++) {
				var value = sheet.createRow(row).createCell(1);
				value.setCellValue(row + 0.5);
				value.setCellStyle(green);
			}
			var total = sheet.createRow(3).createCell(1);
			total.setCellFormula("SUM(B2:B3)");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			var anchor = workbook.getCreationHelper().createClientAnchor();
			var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
			comment.setAddress(new CellAddress("B3"));
			comment.setString(workbook.getCreationHelper().createRichTextString("Ditanya Bappeda"));
			workbook.write(out);
		}
		return out.toByteArray();
	}

}
