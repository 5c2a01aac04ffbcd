package id.selaras.sheet;

import java.time.LocalDate;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxWorkbookTest {

	@Test
	void rowsAndCellsMayLackTheirPlaces() {
		Sheet sheet = new RawWorkbook().rows("""
				<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>
				<row><c><v>5</v></c></row>""").readSheet();
		assertThat(sheet.rowNumbers()).containsExactly(0, 4, 5);
		assertThat(sheet.row(4)).extracting(Cell::reference).containsExactly("C5", "D5");
		assertThat(sheet.row(5)).extracting(Cell::reference).containsExactly("A6");
	}

	@Test
	void hiddenRowsColumnsAndSheets() {
		RawWorkbook workbook = new RawWorkbook().sheet("""
				<cols><col min='2' max='3' hidden='1'/><col min='5' max='16384' hidden='0'/></cols>
				<sheetData><row r='2' hidden='true'><c r='A2'><v>1</v></c></row></sheetData>""");
		workbook.part("xl/workbook.xml", RawWorkbook.workbook("""
				<sheet name='A' sheetId='1' r:id='s1'/><sheet name='B' sheetId='2' state='hidden' r:id='s1'/>
				<sheet name='C' sheetId='3' state='veryHidden' r:id='s1'/>"""));
		Workbook read = workbook.read();
		Sheet sheet = read.sheets().get(0);
		assertThat(List.of(0, 1, 2, 3, 4)).filteredOn(sheet::isColumnHidden).containsExactly(1, 2);
		assertThat(List.of(0, 1, 2)).filteredOn(sheet::isRowHidden).containsExactly(1);
		assertThat(read.sheets()).extracting(Sheet::isHidden).containsExactly(false, true, true);
	}

	@Test
	void mergedRegions() {
		Sheet sheet = new RawWorkbook()
			.sheet("<sheetData/><mergeCells count='2'><mergeCell ref='B2:D3'/><mergeCell ref='A1'/></mergeCells>")
			.readSheet();
		assertThat(sheet.merges()).containsExactly(new Merge(1, 2, 1, 3), new Merge(0, 0, 0, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../comments1.xml", "/xl/comments1.xml" })
	void comments(String target) {
		Sheet sheet = new RawWorkbook()
			.part("xl/worksheets/_rels/sheet1.xml.rels",
					RawWorkbook
						.relationships(RawWorkbook.relationship("c", RawWorkbook.RELATIONS + "/comments", target)))
			.part("xl/comments1.xml",
					"""
							<comments><authors><author>x</author></authors><commentList><comment ref='B3' authorId='0'><text>
							<r><t>Ir. Budi:</t></r><r><t xml:space='preserve'> periksa</t></r></text></comment></commentList></comments>""")
			.readSheet();
		assertThat(sheet.comment(2, 1)).isEqualTo("Ir. Budi: periksa");
		assertThat(sheet.comment(2, 2)).isEmpty();
	}

	@Test
	void sheetsComeInTheWorkbooksOrderWithoutCharts() {
		RawWorkbook workbook = new RawWorkbook().related("s2", "worksheet", "/xl/worksheets/other.xml")
			.related("s3", "chartsheet", "chartsheets/sheet1.xml")
			.part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
			.part("xl/worksheets/other.xml", "<worksheet><sheetData/></worksheet>")
			.part("xl/workbook.xml", RawWorkbook.workbook("""
					<sheet name='Z' sheetId='9' r:id='s2'/><sheet name='Grafik' sheetId='3' r:id='s3'/>
					<sheet name='A &amp; B' sheetId='1' r:id='s1'/>"""));
		assertThat(workbook.read().sheets()).extracting(Sheet::name).containsExactly("Z", "A & B");
	}

	@Test
	void partsMayHaveOtherNames() {
		RawWorkbook workbook = new RawWorkbook()
			.part("_rels/.rels",
					RawWorkbook.relationships(
							RawWorkbook.relationship("a", RawWorkbook.RELATIONS + "/officeDocument", "/buku.xml")))
			.part("buku.xml", RawWorkbook.workbook("<sheet name='F' sheetId='1' r:id='a'/>"))
			.part("_rels/buku.xml.rels",
					RawWorkbook.relationships(
							RawWorkbook.relationship("a", RawWorkbook.RELATIONS + "/worksheet", "lembar.xml")))
			.part("lembar.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
		assertThat(workbook.readSheet().cell(0, 0).text()).isEqualTo("1");
	}

	@Test
	void strictFormWithPrefixes() {
		String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
		String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
		RawWorkbook workbook = new RawWorkbook()
			.part("_rels/.rels",
					RawWorkbook
						.relationships(RawWorkbook.relationship("a", strict + "/officeDocument", "xl/workbook.xml")))
			.part("xl/workbook.xml",
					"<x:workbook xmlns:x='" + main + "' xmlns:r='" + strict
							+ "'><x:sheets><x:sheet name='F' sheetId='1' r:id='s1'/></x:sheets></x:workbook>")
			.part("xl/_rels/workbook.xml.rels",
					RawWorkbook
						.relationships(RawWorkbook.relationship("s1", strict + "/worksheet", "worksheets/sheet1.xml")))
			.part("xl/worksheets/sheet1.xml", "<x:worksheet xmlns:x='" + main
					+ "'><x:sheetData><x:row r='1'><x:c r='A1' t='d'><x:v>2023-05-12</x:v></x:c></x:row></x:sheetData></x:worksheet>");
		assertThat(workbook.readSheet().cell(0, 0).text()).isEqualTo("2023-05-12");
	}

	@ParameterizedTest
	@CsvSource({ "2023-05-12T23:30:00Z, 2023-05-12", "2023-05-12T23:30:00-02:00, 2023-05-13",
			"2023-05-12T01:00:00+07:00, 2023-05-11", "2023-05-12T10:00:00, 2023-05-12", "2023-05-12, 2023-05-12",
			"kemarin," })
	void lastChange(String written, LocalDate day) {
		RawWorkbook workbook = new RawWorkbook()
			.part("_rels/.rels",
					RawWorkbook.relationships(RawWorkbook.relationship("r1", RawWorkbook.RELATIONS + "/officeDocument",
							"xl/workbook.xml")
							+ RawWorkbook.relationship("r2", "x/metadata/core-properties", "docProps/core.xml")))
			.part("docProps/core.xml", "<cp:coreProperties xmlns:cp='c' xmlns:dcterms='d'><dcterms:modified>" + written
					+ "</dcterms:modified></cp:coreProperties>");
		assertThat(workbook.read().modified()).isEqualTo(day);
	}

	@Test
	void macrosAndLinksAreIgnoredAndSaidToBeSo() {
		RawWorkbook workbook = new RawWorkbook().related("m", "vbaProject", "vbaProject.xml")
			.related("e", "externalLink", "externalLinks/externalLink1.xml")
			.part("xl/vbaProject.xml", "<x/>")
			.part("xl/externalLinks/externalLink1.xml", "<externalLink/>");
		assertThat(workbook.read().remarks()).extracting((remark) -> remark.finding(Location.of("ab", "x.xlsm")))
			.extracting(Finding::code)
			.containsExactly("macros-ignored", "external-links-ignored");
	}

	@Test
	void partsThatNobodyNeedsMayBeMissing() {
		RawWorkbook workbook = new RawWorkbook().cells("<c r='A1'><v>1</v></c>")
			.related("a", "sharedStrings", "sharedStrings.xml")
			.related("b", "styles", "styles.xml");
		assertThat(workbook.readSheet().cell(0, 0).text()).isEqualTo("1");
	}

	@Test
	void formattedEmptinessCostsNothing() {
		StringBuilder rows = new StringBuilder();
		for (int row = 1; row <= Reference.ROWS; row++) {
			rows.append("<row r='").append(row).append("' s='0' customFormat='1'/>");
		}
		rows.setLength(rows.length() - "<row r='1048576' s='0' customFormat='1'/>".length());
		rows.append("<row r='1048576'><c r='A1048576' s='0'/><c r='XFD1048576'><v>7</v></c></row>");
		Sheet sheet = new RawWorkbook()
			.sheet("<cols><col min='1' max='16384' style='0'/></cols><sheetData>" + rows + "</sheetData>")
			.readSheet();
		assertThat(sheet.rowNumbers()).containsExactly(Reference.ROWS - 1);
		assertThat(sheet.row(Reference.ROWS - 1)).extracting(Cell::reference).containsExactly("XFD1048576");
	}

	@Test
	void placesBeyondExcelAreRefused() {
		assertThat(List.of("<row r='1048577'><c r='A1048577'><v>1</v></c></row>", "<row r='0'/>",
				"<row r='1'><c r='XFE1'><v>1</v></c></row>", "<row r='1'><c r='A2'><v>1</v></c></row>",
				"<row r='1'><c r='1A'><v>1</v></c></row>", "<row r='-1'/>", "<row r='9999999999'/>"))
			.extracting((rows) -> new RawWorkbook().rows(rows).refusal())
			.containsOnly(RefusalReason.CORRUPT);
		assertThat(new RawWorkbook().sheet("<mergeCells><mergeCell ref='B2:A1'/></mergeCells>").refusal())
			.isEqualTo(RefusalReason.CORRUPT);
	}

}
