package id.selaras.sheet;

import java.math.BigDecimal;
import java.util.List;

import org.apache.logging.log4j.LogBuilder;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XlsWorkbookTest {

	private static final int SHEET_RECORD = 0x85;

	private static final int KIND_OF_SHEET = 5;

	private static final byte[] SMALL = XlsFile
		.of((workbook) -> workbook.createSheet("E.81").createRow(0).createCell(0).setCellValue("IPM"));

	@Test
	void looksAreReadAndShared() {
		Sheet sheet = sheet((workbook) -> {
			HSSFSheet made = workbook.createSheet("F");
			HSSFFont bold = workbook.createFont();
			bold.setBold(true);
			HSSFCellStyle heading = workbook.createCellStyle();
			heading.setFont(bold);
			HSSFCellStyle deep = workbook.createCellStyle();
			deep.setIndention((short) 2);
			deep.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
			for (int i = 0; i < 3; i++) {
				HSSFRow row = made.createRow(i);
				row.createCell(0).setCellValue("Program");
				row.getCell(0).setCellStyle(heading);
				row.createCell(1).setCellValue(0.5);
				row.getCell(1).setCellStyle(deep);
				row.createCell(2).setCellValue("biasa");
			}
		});
		assertThat(sheet.cell(0, 0).style()).isEqualTo(new CellStyle("", true, 0));
		assertThat(sheet.cell(0, 1).style()).isEqualTo(new CellStyle("0.00%", false, 2));
		assertThat(sheet.cell(0, 2).style()).isSameAs(CellStyle.PLAIN);
		assertThat(sheet.cell(2, 1).style()).isSameAs(sheet.cell(0, 1).style());
	}

	@Test
	void whatIsHiddenIsMarked() {
		Workbook workbook = read(XlsFile.of((made) -> {
			HSSFSheet sheet = made.createSheet("Form");
			sheet.createRow(3).createCell(5).setCellValue("x");
			sheet.getRow(3).setZeroHeight(true);
			sheet.setColumnHidden(5, true);
			made.createSheet("Lama");
			made.createSheet("Dalam");
			made.setSheetHidden(1, true);
			made.setSheetVisibility(2, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
		}));
		assertThat(workbook.sheets()).extracting(Sheet::isHidden).containsExactly(false, true, true);
		Sheet sheet = workbook.sheets().get(0);
		assertThat(List.of(sheet.isRowHidden(3), sheet.isRowHidden(2))).containsExactly(true, false);
		assertThat(List.of(sheet.isColumnHidden(5), sheet.isColumnHidden(4))).containsExactly(true, false);
	}

	@Test
	void commentsAndRichTextAreText() {
		Sheet sheet = sheet((workbook) -> {
			HSSFSheet made = workbook.createSheet("F");
			HSSFCell cell = made.createRow(1).createCell(2);
			HSSFRichTextString rich = new HSSFRichTextString("Luas (m2)");
			rich.applyFont(7, 8, workbook.createFont());
			cell.setCellValue(rich);
			var comment = made.createDrawingPatriarch()
				.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 3, (short) 5, 6));
			comment.setString(new HSSFRichTextString("belum final"));
			cell.setCellComment(comment);
		});
		assertThat(sheet.cell(1, 2).text()).isEqualTo("Luas (m2)");
		assertThat(sheet.comment(1, 2)).isEqualTo("belum final");
		assertThat(sheet.comment(1, 1)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, 2021-01-01", "1, 2025-01-02" })
	void daysAreCountedFromEitherEpoch(int epoch, String day) {
		Sheet sheet = sheet((workbook) -> {
			if (epoch == 1) {
				((DateWindow1904Record) workbook.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid))
					.setWindowing((short) 1);
			}
			HSSFCellStyle style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
			HSSFCell cell = workbook.createSheet("F").createRow(0).createCell(0);
			cell.setCellValue(44_197);
			cell.setCellStyle(style);
		});
		assertThat(sheet.cell(0, 0))
			.isEqualTo(new Cell(0, 0, CellKind.DATE, day, new BigDecimal("44197"), CellStyle.ofFormat("dd/mm/yyyy")));
	}

	@Test
	void formulasGiveWhatTheirProgramKept() {
		Sheet sheet = sheet((workbook) -> {
			HSSFRow row = workbook.createSheet("F").createRow(0);
			row.createCell(0).setCellFormula("1/0");
			row.createCell(1).setCellFormula("1+1");
			row.createCell(2).setCellFormula("\"a\"&\"b\"");
			row.createCell(3).setCellFormula("1-1");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			row.createCell(4).setCellFormula("A1+B1");
			// kept, although it is no longer right
			row.createCell(5).setCellFormula("B1*2");
			row.getCell(5).setCellValue(7);
		});
		assertThat(sheet.row(0)).extracting((cell) -> cell.kind() + " " + cell.text())
			.startsWith("ERROR #DIV/0!", "NUMBER 2", "TEXT ab")
			.endsWith("UNCOMPUTED A1+B1", "NUMBER 7");
	}

	@Test
	void mergesAreReadAndLimited() {
		byte[] xls = XlsFile.of((workbook) -> {
			HSSFSheet sheet = workbook.createSheet("F");
			sheet.createRow(0).createCell(0).setCellValue("x");
			for (int i = 0; i < 4; i++) {
				sheet.addMergedRegion(new CellRangeAddress(i, i, 0, 2));
			}
		});
		assertThat(read(xls).sheets().get(0).merges()).hasSize(4).contains(new Merge(3, 3, 0, 2));
		assertThat(refusal(xls, limits(5, 5, 5, 50, 3)).reason()).isEqualTo(RefusalReason.TOO_LARGE);
	}

	@Test
	void sheetsRowsCellsAndTextsAreLimited() {
		byte[] xls = XlsFile.of((workbook) -> {
			for (String name : List.of("A", "B")) {
				HSSFSheet sheet = workbook.createSheet(name);
				for (int i = 0; i < 2; i++) {
					sheet.createRow(i).createCell(0).setCellValue("1234567");
					sheet.getRow(i).createCell(1).setCellValue(i);
				}
			}
		});
		assertThat(opened(xls, limits(2, 2, 8, 7, 0))).isInstanceOf(Workbook.class);
		assertThat(refusal(xls, limits(1, 2, 8, 7, 0)).reason()).isEqualTo(RefusalReason.TOO_LARGE);
		assertThat(refusal(xls, limits(2, 1, 8, 7, 0)).reason()).isEqualTo(RefusalReason.TOO_LARGE);
		assertThat(refusal(xls, limits(2, 2, 7, 7, 0)).reason()).isEqualTo(RefusalReason.TOO_LARGE);
		assertThat(refusal(xls, limits(2, 2, 8, 6, 0))).isEqualTo(new Refusal(RefusalReason.CELL_TOO_LONG, "A1"));
	}

	@Test
	void controlCharactersAreLeftOutAndSaid() {
		Workbook workbook = read(
				XlsFile.of((made) -> made.createSheet("F").createRow(1).createCell(1).setCellValue("a\u0001b\u0000")));
		assertThat(workbook.sheets().get(0).cell(1, 1).text()).isEqualTo("ab");
		assertThat(workbook.remarks())
			.containsExactly(new Remark(new ControlCharacters.ControlCharacter(2), "F", "B2"));
	}

	@Test
	void macrosAreIgnoredAndSaid() {
		Workbook workbook = read(XlsFile.withFolder(SMALL, "_VBA_PROJECT_CUR"));
		assertThat(workbook.remarks()).containsExactly(new Remark(new MacrosIgnored()));
		assertThat(workbook.sheets().get(0).cell(0, 0).text()).isEqualTo("IPM");
	}

	@Test
	void aMacroSheetIsRefused() {
		assertThat(refusal(XlsFile.patched(SMALL, SHEET_RECORD, KIND_OF_SHEET, 1)).reason())
			.isEqualTo(RefusalReason.MACRO);
	}

	@Test
	void aSheetThatIsAChartIsNoTable() {
		byte[] two = XlsFile.of((workbook) -> {
			workbook.createSheet("Grafik").createRow(0).createCell(0).setCellValue(1);
			workbook.createSheet("Form").createRow(0).createCell(0).setCellValue("x");
		});
		assertThat(read(XlsFile.patched(two, SHEET_RECORD, KIND_OF_SHEET, 2)).sheets()).extracting(Sheet::name)
			.containsExactly("Form");
	}

	@Test
	void aPasswordIsRefused() {
		Biff8EncryptionKey.setCurrentUserPassword("rahasia");
		byte[] xls;
		try {
			xls = XlsFile.of((workbook) -> workbook.createSheet("F"));
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertThat(refusal(xls).reason()).isEqualTo(RefusalReason.ENCRYPTED);
	}

	@Test
	void theWordDocumentIsTold() {
		assertThat(refusal(XlsFile.containerOf("WordDocument")).reason()).isEqualTo(RefusalReason.WORD_DOCUMENT);
		assertThat(refusal(XlsFile.containerOf("PowerPoint Document")).reason()).isEqualTo(RefusalReason.TYPE_UNKNOWN);
		assertThat(refusal(XlsFile.containerOf("EncryptedPackage")).reason()).isEqualTo(RefusalReason.ENCRYPTED);
	}

	@Test
	void excelOf1995IsRefused() {
		assertThat(refusal(XlsFile.patched(SMALL, 0x809, 1, 5)).reason()).isEqualTo(RefusalReason.OLD_EXCEL);
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 20, 40, 60, 80 })
	void whatIsCutOffIsRefused(int percent) {
		byte[] xls = XlsFile.of((workbook) -> {
			HSSFSheet sheet = workbook.createSheet("F");
			for (int i = 0; i < 500; i++) {
				sheet.createRow(i).createCell(0).setCellValue("Indikator " + i);
			}
		});
		assertThat(refusal(XlsFile.cut(xls, percent)).reason()).isEqualTo(RefusalReason.CORRUPT);
	}

	@Test
	void poiWritesNoMessagesForNobody() {
		assertThat(LogManager.getLogger("org.apache.poi").atTrace()).isSameAs(LogBuilder.NOOP);
	}

	private static Sheet sheet(XlsFile.Filling filling) {
		return read(XlsFile.of(filling)).sheets().get(0);
	}

	private static Workbook read(byte[] bytes) {
		Opened opened = opened(bytes, SheetLimits.DEFAULT);
		assertThat(opened).isInstanceOf(Workbook.class);
		return (Workbook) opened;
	}

	private static Refusal refusal(byte[] bytes) {
		return refusal(bytes, SheetLimits.DEFAULT);
	}

	private static Refusal refusal(byte[] bytes, SheetLimits limits) {
		Opened opened = opened(bytes, limits);
		assertThat(opened).isInstanceOf(Refusal.class);
		return (Refusal) opened;
	}

	private static Opened opened(byte[] bytes, SheetLimits limits) {
		return new WorkbookOpener(limits).open(bytes);
	}

	private static SheetLimits limits(int sheets, int rows, int cells, int cellLength, int merges) {
		return new SheetLimits(1_000_000, 1_000_000, 50, sheets, rows, cells, cellLength, merges, 50, 20);
	}

}
