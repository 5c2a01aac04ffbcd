package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Read back with POI, which wrote none of it. */
class TableBookTest {

	private static final LocalDate DATE = LocalDate.of(2024, 2, 10);

	@Test
	void cellsAreTyped() throws IOException {
		try (XSSFWorkbook workbook = open(book(false))) {
			XSSFSheet sheet = workbook.getSheet("indikator");
			assertThat(texts(sheet, 0)).containsExactly("Indikator", "Target", "Capaian (%)", "Rp", "Tanggal");
			assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-3.25);
			assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00##");
			assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(99.81873111784);
			assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
			assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(123456789012345.0);
			assertThat(sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
			assertThat(sheet.getRow(1).getCell(4).getLocalDateTimeCellValue()).isEqualTo(DATE.atStartOfDay());
			assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(4))).isTrue();
			assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("belum lapor");
			assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
		}
	}

	/** A zip of the very first second gets a second time, which depends on the zone. */
	@Test
	void noPartBearsATimeOfAZone() throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book(false).bytes()))) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				assertThat(part.getExtra()).as(part.getName()).isNull();
			}
		}
	}

	@Test
	void noForeignTextIsAFormulaAndNoneIsChanged() throws IOException {
		try (XSSFWorkbook workbook = open(book(false))) {
			XSSFSheet sheet = workbook.getSheet("indikator");
			assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
			assertThat(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
			assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("a < b & \"c\"\nd _x0041_ 😀");
		}
	}

	@Test
	void headingsStayAndAreFilteredAndPrintedOnEachPage() throws IOException {
		try (XSSFWorkbook workbook = open(book(true))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
			assertThat(texts(workbook.getSheet("isi"), 2)).containsExactly("DRAF, belum dirilis", "");
			assertThat(texts(workbook.getSheet("isi"), 3)).containsExactly("Tabel & indikator", "indikator");
			XSSFSheet sheet = workbook.getSheet("indikator");
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E4");
			assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
			assertThat(sheet.getFitToPage()).isTrue();
			assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
			assertThat(sheet.getHeader().getLeft()).isEqualTo("Tabel && indikator");
			assertThat(sheet.getHeader().getCenter()).isEqualTo("&BDRAF");
			assertThat(workbook.getSheet("isi").getHyperlink(3, 1).getLocation()).isEqualTo("'indikator'!A1");
		}
	}

	@Test
	void propertiesTellNothingOfTheMachine() throws IOException {
		try (XSSFWorkbook workbook = open(book(false))) {
			var properties = workbook.getProperties().getCoreProperties();
			assertThat(properties.getTitle()).isEqualTo("Laporan Kabupaten Manokwari, TW IV");
			assertThat(properties.getCreator()).isEqualTo("Kabupaten Manokwari");
			assertThat(properties.getCreated()).isEqualTo("2024-02-10T00:00:00Z");
			assertThat(workbook.getProperties().getExtendedProperties().getApplication()).isIn(null, "");
		}
		assertThat(book(false).bytes()).isEqualTo(book(false).bytes()).isNotEqualTo(book(true).bytes());
	}

	@Test
	void longTextsAreCutWithoutDoubtAndRowsMakeRoom() throws IOException {
		TypedTable table = new TypedTable("panjang", "Panjang", List.of(text("a", "A")),
				List.of(List.of(TypedTable.words("kata ".repeat(10_000))),
						List.of(TypedTable.words("kata ".repeat(40))), List.of(TypedTable.words("x"))));
		try (XSSFWorkbook workbook = open(new TableBook("T", "S", "A", DATE, false, List.of(table)))) {
			XSSFSheet sheet = workbook.getSheet("panjang");
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).hasSize(32_767).endsWith(" […]");
			assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(5 * 13);
			assertThat(sheet.getRow(3).getHeightInPoints()).isLessThan(20);
		}
	}

	private static TableBook book(boolean draft) {
		TypedTable table = new TypedTable("indikator", "Tabel & indikator",
				List.of(text("indikator", "Indikator"),
						new TypedTable.Column("target", "Target", TypedTable.Kind.NUMBER),
						new TypedTable.Column("capaian", "Capaian (%)", TypedTable.Kind.PERCENT),
						new TypedTable.Column("rp", "Rp", TypedTable.Kind.RUPIAH),
						new TypedTable.Column("tanggal", "Tanggal", TypedTable.Kind.DATE)),
				List.of(List.of(TypedTable.words("Angka"), amount("-3.25"), amount("99.81873111784"),
						amount("123456789012345"), new TypedTable.Day(DATE)),
						List.of(TypedTable.words("=HYPERLINK(\"x\")"), new TypedTable.Reason("belum lapor"),
								TypedTable.none(), TypedTable.none(), TypedTable.none()),
						List.of(TypedTable.words("a < b & \"c\"\nd _x0041_ \u0001😀\uD800"), amount("5"),
								TypedTable.none(), TypedTable.none(), TypedTable.none())));
		return new TableBook("Laporan", "Kabupaten Manokwari, TW IV", "Kabupaten Manokwari", DATE, draft,
				List.of(table));
	}

	private static TypedTable.Column text(String name, String heading) {
		return new TypedTable.Column(name, heading, TypedTable.Kind.TEXT);
	}

	private static TypedTable.Cell amount(String number) {
		return new TypedTable.Amount(new BigDecimal(number));
	}

	private static List<String> texts(XSSFSheet sheet, int row) {
		List<String> texts = new ArrayList<>();
		for (Cell cell : sheet.getRow(row)) {
			texts.add(cell.getStringCellValue());
		}
		return texts;
	}

	private static XSSFWorkbook open(TableBook book) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(book.bytes()));
	}

}
