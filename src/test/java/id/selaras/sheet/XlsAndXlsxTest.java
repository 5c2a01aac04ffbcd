package id.selaras.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class XlsAndXlsxTest {

	static Stream<Named<Supplier<org.apache.poi.ss.usermodel.Workbook>>> kinds() {
		return Stream.of(Named.of("xlsx", XSSFWorkbook::new), Named.of("xls", HSSFWorkbook::new));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void mergedCellShowsItsFirst(Supplier<org.apache.poi.ss.usermodel.Workbook> kind) throws IOException {
		Sheet sheet = read(kind, (workbook) -> {
			org.apache.poi.ss.usermodel.Sheet made = workbook.createSheet("E.81");
			made.createRow(1).createCell(2).setCellValue("Target");
			made.addMergedRegion(new CellRangeAddress(1, 2, 2, 4));
		}).sheets().get(0);
		assertThat(sheet.shown(2, 4).text()).isEqualTo("Target");
		assertThat(sheet.cell(2, 4).isBlank()).isTrue();
		assertThat(sheet.shown(2, 5).isBlank()).isTrue();
		assertThat(sheet.mergeAt(2, 3)).isEqualTo(new Merge(1, 2, 2, 4));
		assertThat(sheet.mergeAt(3, 3)).isNull();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void hiddenSheetsAndRowsAreMarked(Supplier<org.apache.poi.ss.usermodel.Workbook> kind) throws IOException {
		Workbook read = read(kind, (workbook) -> {
			Row hidden = workbook.createSheet("Form").createRow(3);
			hidden.createCell(0).setCellValue("x");
			hidden.setZeroHeight(true);
			workbook.createSheet("Lama").createRow(0).createCell(0).setCellValue("y");
			workbook.setSheetHidden(1, true);
			workbook.createSheet("Baru");
		});
		assertThat(read.sheets()).extracting(Sheet::name).containsExactly("Form", "Lama", "Baru");
		assertThat(read.sheets()).extracting(Sheet::isHidden).containsExactly(false, true, false);
		assertThat(read.sheets().get(0).isRowHidden(3)).isTrue();
		assertThat(read.sheets().get(0).isRowHidden(2)).isFalse();
		assertThat(read.sheets().get(2).lastRow()).isEqualTo(-1);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void formulasGiveTheirCachedResults(Supplier<org.apache.poi.ss.usermodel.Workbook> kind) throws IOException {
		Sheet sheet = read(kind, (workbook) -> {
			Row row = workbook.createSheet("F").createRow(0);
			row.createCell(0).setCellValue(0.1);
			row.createCell(1).setCellFormula("A1+0.2");
			row.createCell(2).setCellFormula("A1/0");
			row.createCell(3).setCellFormula("\"Sangat \"&\"Tinggi\"");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		}).sheets().get(0);
		assertThat(sheet.cell(0, 1)).isEqualTo(number(0, 1, "0.3", "General"));
		assertThat(sheet.cell(0, 2))
			.isEqualTo(new Cell(0, 2, CellKind.ERROR, "#DIV/0!", null, id.selaras.sheet.CellStyle.PLAIN));
		assertThat(sheet.cell(0, 3)).isEqualTo(Cell.text(0, 3, "Sangat Tinggi"));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void numbersDatesErrorsAndTruth(Supplier<org.apache.poi.ss.usermodel.Workbook> kind) throws IOException {
		Sheet sheet = read(kind, (workbook) -> {
			Row row = workbook.createSheet("F").createRow(0);
			row.createCell(0).setCellValue(0.7245);
			row.getCell(0).setCellStyle(format(workbook, "0.00%"));
			row.createCell(1).setCellValue(LocalDate.of(2023, 5, 12));
			row.getCell(1).setCellStyle(format(workbook, "dd-mmm"));
			row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
			row.createCell(3).setCellValue(true);
			row.createCell(4).setCellValue("   ");
			row.createCell(5).setCellValue(209572712714d);
			row.createCell(6).setCellValue(42.47552624);
		}).sheets().get(0);
		assertThat(sheet.row(0)).containsExactly(number(0, 0, "0.7245", "0.00%"),
				new Cell(0, 1, CellKind.DATE, "2023-05-12", new BigDecimal("45058"),
						id.selaras.sheet.CellStyle.ofFormat("dd-mmm")),
				new Cell(0, 2, CellKind.ERROR, "#REF!", null, id.selaras.sheet.CellStyle.PLAIN),
				new Cell(0, 3, CellKind.BOOLEAN, "TRUE", null, id.selaras.sheet.CellStyle.PLAIN),
				number(0, 5, "209572712714", "General"), number(0, 6, "42.47552624", "General"));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void referencesGoBeyondZ(Supplier<org.apache.poi.ss.usermodel.Workbook> kind) throws IOException {
		Sheet sheet = read(kind,
				(workbook) -> workbook.createSheet("F").createRow(11).createCell(40).setCellValue("(23)"))
			.sheets()
			.get(0);
		assertThat(sheet.row(11)).extracting(Cell::reference).containsExactly("AO12");
		assertThat(sheet.lastColumn(0, 20)).isEqualTo(40);
		assertThat(sheet.lastColumn(0, 10)).isEqualTo(-1);
	}

	private static Cell number(int row, int column, String number, String format) {
		return new Cell(row, column, CellKind.NUMBER, number, new BigDecimal(number),
				id.selaras.sheet.CellStyle.ofFormat(format));
	}

	private static CellStyle format(org.apache.poi.ss.usermodel.Workbook workbook, String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

	private static Workbook read(Supplier<org.apache.poi.ss.usermodel.Workbook> kind, Filling filling)
			throws IOException {
		try (org.apache.poi.ss.usermodel.Workbook workbook = kind.get();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			filling.fill(workbook);
			workbook.write(bytes);
			Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(bytes.toByteArray());
			assertThat(opened).isInstanceOf(Workbook.class);
			return (Workbook) opened;
		}
	}

	/** What stands in a workbook. */
	private interface Filling {

		void fill(org.apache.poi.ss.usermodel.Workbook workbook);

	}

}
