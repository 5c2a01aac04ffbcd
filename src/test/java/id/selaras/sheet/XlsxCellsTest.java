package id.selaras.sheet;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxCellsTest {

	@Test
	void runsAreJoinedAndPronunciationsLeftOut() {
		Sheet sheet = new RawWorkbook().strings("""
				<si><r><t>Angka </t></r><r><rPr><b/></rPr><t xml:space='preserve'> Harapan</t></r></si>
				<si><t>tokyo</t><rPh sb='0' eb='1'><t>left out</t></rPh></si>
				<si><t/></si>""")
			.cells("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>")
			.readSheet();
		assertThat(sheet.row(0)).containsExactly(Cell.text(0, 0, "Angka Harapan"), Cell.text(0, 1, "tokyo"));
	}

	@Test
	void textsStandInTheCellOrAreResults() {
		Sheet sheet = new RawWorkbook().cells("""
				<c r='A1' t='inlineStr'><is><t>satu</t></is></c>
				<c r='B1' t='inlineStr'><is><r><t>d</t></r><r><t><![CDATA[ua]]></t></r></is></c>
				<c r='C1' t='str'><f>A1</f><v>ti &amp; ga</v></c>
				<c r='D1' t='inlineStr'><v>empat</v></c>
				<c r='E1' t='str'><f>""</f><v></v></c>""").readSheet();
		assertThat(sheet.row(0)).extracting(Cell::text).containsExactly("satu", "dua", "ti & ga", "empat");
		assertThat(sheet.row(0)).extracting(Cell::kind).containsOnly(CellKind.TEXT);
	}

	@Test
	void whiteSpaceIsKeptWhereTheFileSaysSo() {
		Sheet sheet = new RawWorkbook().cells("""
				<c r='A1' t='inlineStr'><is><t>  a b\n</t></is></c>
				<c r='B1' t='inlineStr'><is><t xml:space='preserve'>  a </t></is></c>
				<c r='C1' t='str'><v xml:space='preserve'> a</v></c>
				<c r='D1' t='inlineStr'><is><t xml:space='preserve'>  </t></is></c>""").readSheet();
		assertThat(sheet.row(0)).extracting(Cell::text).containsExactly("a b", "  a ", " a");
	}

	@ParameterizedTest
	@CsvSource({ "a_x000D_b, 'a\rb'", "_x0041__x0042_, AB", "_x005F_x0041_, _x0041_", "_x00, _x00",
			"a_xZZZZ_, a_xZZZZ_", "x_x0009_, 'x\t'" })
	void escapedCharactersAreDecoded(String written, String read) {
		assertThat(cell("<c r='A1' t='inlineStr'><is><t>" + written + "</t></is></c>").text()).isEqualTo(read);
	}

	@Test
	void truthAndErrors() {
		Sheet sheet = new RawWorkbook().cells("""
				<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c><c r='C1' t='e'><v>#DIV/0!</v></c>
				<c r='D1' t='e'><f>A1</f><v>#SPILL!</v></c>""").readSheet();
		assertThat(sheet.row(0)).extracting((cell) -> cell.kind() + " " + cell.text())
			.containsExactly("BOOLEAN TRUE", "BOOLEAN FALSE", "ERROR #DIV/0!", "ERROR #SPILL!");
	}

	/**
	 * A formula declared to yield text and stored without one yielded the empty text: C1.
	 */
	@Test
	void formulasWithoutResultAreSaidToBeSo() {
		Sheet sheet = new RawWorkbook()
			.cells("""
					<c r='A1'><f>SUM(B1:C1)</f></c><c r='B1'><f>C1*2</f><v></v></c><c r='C1' t='str'><f t='shared' si='0'/></c>
					<c r='D1'><f>1+1</f><v>2</v></c>""")
			.readSheet();
		assertThat(sheet.row(0)).extracting((cell) -> cell.kind() + " " + cell.text())
			.containsExactly("UNCOMPUTED SUM(B1:C1)", "UNCOMPUTED C1*2", "NUMBER 2");
	}

	@ParameterizedTest
	@CsvSource({ "45000, 45000", "0.30000000000000004, 0.3", "1E-3, 0.001", "1.5e+3, 1500", "-0.50, -0.5",
			"209572712714, 209572712714", "123456789012345678, 123456789012346000", "4.2475526240000001E1, 42.47552624",
			"0, 0", "-0, 0", "007, 7", ".5, 0.5", "5., 5", "1E-400, 0", "99999999999999995, 100000000000000000" })
	void numbersKeepFifteenDigits(String written, String text) {
		Cell cell = cell("<c r='A1'><v>" + written + "</v></c>");
		assertThat(cell).isEqualTo(new Cell(0, 0, CellKind.NUMBER, text, new BigDecimal(text).stripTrailingZeros(),
				CellStyle.ofFormat("General")));
	}

	@Test
	void whatNoSpreadsheetHoldsIsAnError() {
		assertThat(cell("<c r='A1'><v>1E400</v></c>")).extracting(Cell::kind, Cell::text)
			.containsExactly(CellKind.ERROR, "#NUM!");
		assertThat(cell("<c r='A1'><v>1E999999999</v></c>").kind()).isEqualTo(CellKind.ERROR);
	}

	@ParameterizedTest
	@CsvSource({ "abc", "1;5", "0x10", "Infinity", "--1" })
	void whatIsNoNumberNamesItsCell(String written) {
		assertThat(new RawWorkbook().rows("<row r='3'><c r='B3'><v>" + written + "</v></c></row>").open())
			.isEqualTo(new Refusal(RefusalReason.CORRUPT, "B3"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "45058 | dd-mmm | 2023-05-12", "45058.75 | yyyy-mm-dd hh:mm | 2023-05-12",
					"59 | d/m/yyyy | 1900-02-28", "60 | d/m/yyyy | 1900-03-01", "61 | d/m/yyyy | 1900-03-01",
					"1 | d/m/yyyy | 1900-01-01", "0.75 | hh:mm | 18:00:00", "10.6320601851852 | [hh]:mm:ss | 255:10:10",
					"45058 | [$-421]dd mmmm yyyy;@ | 2023-05-12", "2958465 | d/m/yyyy | 9999-12-31" })
	void daysTimesAndDurations(BigDecimal serial, String format, String text) {
		Cell cell = new RawWorkbook().formats(format)
			.cells("<c r='A1' s='0'><v>" + serial + "</v></c>")
			.readSheet()
			.cell(0, 0);
		assertThat(cell)
			.isEqualTo(new Cell(0, 0, CellKind.DATE, text, serial.stripTrailingZeros(), CellStyle.ofFormat(format)));
	}

	@ParameterizedTest
	@CsvSource({ "-1", "2958466", "1E200" })
	void whatIsNoDayStaysANumber(String serial) {
		assertThat(new RawWorkbook().formats("d/m/yyyy")
			.cells("<c r='A1'><v>" + serial + "</v></c>")
			.readSheet()
			.cell(0, 0)
			.kind()).isEqualTo(CellKind.NUMBER);
	}

	@Test
	void daysMayBeCountedFrom1904() {
		RawWorkbook workbook = new RawWorkbook().formats("d/m/yyyy")
			.cells("<c r='A1'><v>42736</v></c><c r='B1'><v>0</v></c>");
		workbook.part("xl/workbook.xml", RawWorkbook.workbook("<sheet name='F' sheetId='1' r:id='s1'/>")
			.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
		assertThat(workbook.readSheet().row(0)).extracting(Cell::text).containsExactly("2021-01-02", "1904-01-01");
	}

	@ParameterizedTest
	@CsvSource({ "2021-01-01, DATE, 2021-01-01, 44197", "2021-01-01T12:00:00, DATE, 2021-01-01, 44197.5",
			"2021-01-01T12:00:00Z, DATE, 2021-01-01, 44197.5", "06:00:00, DATE, 06:00:00, 0.25",
			"1900-01-01, DATE, 1900-01-01, 1", "besok, TEXT, besok," })
	void daysInIsoForm(String written, CellKind kind, String text, @Nullable BigDecimal serial) {
		Cell cell = cell("<c r='A1' t='d'><v>" + written + "</v></c>");
		assertThat(cell).extracting(Cell::kind, Cell::text, Cell::number).containsExactly(kind, text, serial);
	}

	@Test
	void looksAreShared() {
		Sheet sheet = new RawWorkbook().styles("""
				<fonts><font/><font><b/></font><font><b val='0'/></font></fonts>
				<cellXfs><xf numFmtId='10'/><xf numFmtId='10' fontId='1'><alignment indent='2'/></xf>
				<xf numFmtId='10' fontId='2'/></cellXfs>""").cells("""
				<c r='A1' s='1'><v>1</v></c><c r='B1' s='1'><v>2</v></c><c r='C1' s='1' t='str'><v>x</v></c>
				<c r='D1' s='2'><v>1</v></c><c r='E1' s=''><v>1</v></c>""").readSheet();
		assertThat(sheet.row(0)).extracting(Cell::style)
			.containsExactly(new CellStyle("0.00%", true, 2), new CellStyle("0.00%", true, 2),
					new CellStyle("", true, 2), CellStyle.ofFormat("0.00%"), CellStyle.ofFormat("0.00%"));
		assertThat(sheet.cell(0, 0).style()).isSameAs(sheet.cell(0, 1).style());
	}

	@Test
	void cellsThatNameWhatIsNotThereRefuseTheFile() {
		assertThat(new RawWorkbook().cells("<c r='A1' t='s'><v>0</v></c>").refusal()).isEqualTo(RefusalReason.CORRUPT);
		assertThat(new RawWorkbook().strings("<si><t>a</t></si>").cells("<c r='A1' t='s'><v>1</v></c>").refusal())
			.isEqualTo(RefusalReason.CORRUPT);
		assertThat(new RawWorkbook().cells("<c r='A1' s='1'><v>0</v></c>").refusal()).isEqualTo(RefusalReason.CORRUPT);
		assertThat(new RawWorkbook().cells("<c r='A1' t='x'><v>0</v></c>").refusal()).isEqualTo(RefusalReason.CORRUPT);
	}

	private static Cell cell(String cell) {
		return new RawWorkbook().cells(cell).readSheet().cell(0, 0);
	}

}
