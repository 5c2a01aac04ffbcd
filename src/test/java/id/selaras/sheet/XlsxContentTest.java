package id.selaras.sheet;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a cell, row or sheet of an .xlsx can be, written part by part. */
class XlsxContentTest {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@Test
	void kindsOfCells() {
		List<Cell> cells = sheet(new XlsxParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c><v>1E-3</v></c>"
				+ "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is></c>"
				+ "<c t=\"b\"><v>1</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"str\"><f>A1</f><v>teks</v></c>"
				+ "<c><f>SUM(B1:B2)</f></c><c t=\"s\"><f>IF(1,\"\",\"\")</f></c><c><f>1+1</f><v>2</v></c></row>"))
			.row(0);
		assertThat(cells).extracting(Cell::reference).containsExactly("A1", "B1", "C1", "D1", "E1", "F1", "G1", "I1");
		assertThat(cells).extracting(Cell::kind)
			.containsExactly(CellKind.TEXT, CellKind.NUMBER, CellKind.TEXT, CellKind.BOOLEAN, CellKind.ERROR,
					CellKind.TEXT, CellKind.UNCOMPUTED, CellKind.NUMBER);
		assertThat(cells).extracting(Cell::text)
			.containsExactly("dua", "0.001", "a b", "TRUE", "#DIV/0!", "teks", "SUM(B1:B2)", "2");
	}

	@Test
	void noiseBehindTheFifteenthDigitIsNoDigit() {
		assertThat(sheet(new XlsxParts("<row r=\"1\"><c r=\"A1\"><v>25.300000000000001</v></c></row>")).cell(0, 0)
			.number()).isEqualTo(new BigDecimal("25.3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r='5'><c r='B5'><v>1</v></c><c r='B5'><v>2</v></c></row>",
			"<row r='5'><c r='B5'><v>1</v></c></row><row r='6'/><row r='5'><c r='B5'><v>2</v></c></row>",
			"<row r='5'><c r='B5'><v>11</v><v>.1</v></c></row>",
			"<row r='5'><c r='B5' t='inlineStr'><is><t>a</t></is><is><t>b</t></is></c></row>" })
	void cellWrittenTwiceIsNotGuessed(String rows) {
		assertThat(new RawWorkbook().rows(rows).open()).isEqualTo(new Refusal(RefusalReason.CELL_TWICE, "B5"));
	}

	@Test
	void cellWrittenTwiceAlikeIsOne() {
		assertThat(new RawWorkbook().cells("<c r='B1'><v>1</v></c><c r='A1'><v>2</v></c><c r='B1'><v>1.0</v></c>")
			.readSheet()
			.row(0)).extracting(Cell::text).containsExactly("2", "1");
	}

	@Test
	void valueWithSomethingInItIsNoValue() {
		assertThat(new RawWorkbook().cells("<c r='A1'><v>11<x/>.1</v></c>").refusal()).isEqualTo(RefusalReason.CORRUPT);
	}

	@Test
	void datesOfBothEpochsAndIso() {
		String row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44197</v></c><c r=\"B1\" t=\"d\"><v>2021-01-01</v></c></row>";
		assertThat(sheet(new XlsxParts(row)).row(0)).extracting(Cell::text, Cell::kind)
			.containsExactly(tuple("2021-01-01", CellKind.DATE), tuple("2021-01-01", CellKind.DATE));
		XlsxParts later = new XlsxParts(row).replace("xl/workbook.xml", "<sheets>",
				"<workbookPr date1904=\"1\"/><sheets>");
		assertThat(sheet(later).cell(0, 0).text()).isEqualTo("2025-01-02");
	}

	@Test
	void mergesAndWhatIsHidden() {
		XlsxParts parts = new XlsxParts("<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row>")
			.replace(SHEET, "<sheetData>", "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>")
			.replace(SHEET, "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>")
			.replace("xl/workbook.xml", "sheetId", "state=\"veryHidden\" sheetId");
		Sheet sheet = sheet(parts);
		assertThat(sheet.isHidden()).isTrue();
		assertThat(sheet.isRowHidden(1)).isTrue();
		assertThat(sheet.isRowHidden(0)).isFalse();
		assertThat(sheet.isColumnHidden(2)).isTrue();
		assertThat(sheet.isColumnHidden(3)).isFalse();
		assertThat(sheet.merges()).containsExactly(new Merge(1, 2, 0, 1));
		assertThat(sheet.shown(2, 1).text()).isEqualTo("1");
	}

	@Test
	void strictNamesAreReadToo() {
		assertThat(
				sheet(new XlsxParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").strict()).cell(0, 0).text())
			.isEqualTo("satu");
	}

	@Test
	void cellsThatOnlyLookLikeSomethingCostNothing() {
		Sheet sheet = sheet(new XlsxParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>"
				+ "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>"));
		assertThat(sheet.rowNumbers()).containsExactly(0);
		assertThat(sheet.lastColumn(0, 0)).isZero();
	}

	private static Sheet sheet(XlsxParts parts) {
		Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(parts.bytes());
		assertThat(opened).isInstanceOf(Workbook.class);
		return ((Workbook) opened).sheets().get(0);
	}

}
