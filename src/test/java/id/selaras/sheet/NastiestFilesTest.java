package id.selaras.sheet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The nastiest files of the corpus, and what is to be known of each beyond its answer.
 */
class NastiestFilesTest {

	@BeforeEach
	void theCorpusIsThere() {
		assumeThat(CorpusTest.CORPUS).as("NOT TESTED: the corpus of foreign spreadsheets is absent").isDirectory();
	}

	@ParameterizedTest
	@CsvSource({ "calamine/tests/OOM_alloc3.xls, corrupt", "calamine/tests/issue252.xlsx, corrupt",
			"excel-streaming-reader/src/test/resources/corrupt.xlsx, corrupt",
			"calamine/tests/empty_s_attribute.xlsx, bad-package",
			"fastexcel/fastexcel-reader/src/test/resources/invalid/only-content-types.xlsx, bad-package",
			"exceljs/spec/integration/data/test-row-styles.xlsx, bad-package",
			"frictionless/data/compression/implicit-zip.csv, type-mismatch",
			"frictionless/data/compression/implicit-gz.csv, type-mismatch",
			"calamine/tests/pass_protected.xlsx, encrypted", "calamine/tests/biff5_write.xls, old-excel",
			"calamine/tests/date.ods, ods", "calamine/tests/date.xlsb, xlsb" })
	void isRefused(String file, String reason) throws IOException {
		assertThat(refusal(file).reason().code()).isEqualTo(reason);
	}

	@Test
	void whatAnEntityNamesIsNotCalled() throws IOException {
		try (ServerSocket listening = new ServerSocket(61_932, 1, InetAddress.getLoopbackAddress())) {
			listening.setSoTimeout(200);
			assertThat(refusal("excel-streaming-reader/src/test/resources/entity-expansion-exploit-poc-file.xlsx"))
				.isEqualTo(new Refusal(RefusalReason.UNSAFE_XML));
			assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
		}
	}

	@ParameterizedTest
	@CsvSource({ "calamine/tests/date_1904.xlsx", "calamine/tests/date_1904.xls" })
	void daysSince1904(String file) throws IOException {
		assertThat(texts(file, 0, "A1", "A2", "A3")).containsExactly("2021-01-01", "2021-01-02", "255:10:10");
	}

	@Test
	void daysInIsoForm() throws IOException {
		assertThat(texts("calamine/tests/date_iso.xlsx", 0, "A1", "A2", "A3")).containsExactly("2021-01-01",
				"2021-01-01", "10:10:10");
	}

	@Test
	void sevenErrorsAndNoZero() throws IOException {
		assertThat(cells("calamine/tests/errors.xlsx")).extracting((cell) -> cell.kind() + cell.text())
			.containsExactly("ERROR#DIV/0!", "ERROR#NAME?", "ERROR#VALUE!", "ERROR#NULL!", "ERROR#REF!", "ERROR#NUM!",
					"ERROR#N/A");
	}

	@Test
	void brokenReferencesAndHiddenSheets() throws IOException {
		Workbook workbook = workbook("exceljs/spec/integration/data/test-issue-880.xlsx");
		assertThat(workbook.sheets()).filteredOn((sheet) -> !sheet.isHidden()).hasSize(1);
		assertThat(workbook.sheets()).filteredOn(Sheet::isHidden).hasSize(4);
		assertThat(workbook.sheets().stream().mapToInt((sheet) -> sheet.merges().size()).sum()).isEqualTo(590);
		assertThat(cells("exceljs/spec/integration/data/test-issue-880.xlsx"))
			.filteredOn((cell) -> cell.kind() == CellKind.ERROR)
			.isNotEmpty()
			.allSatisfy((cell) -> assertThat(cell.text()).isEqualTo("#REF!"));
	}

	@Test
	void cellsInTheLastCornerCostNothing() throws IOException {
		Sheet sheet = workbook("calamine/tests/issue_174.xlsx").sheets().get(0);
		assertThat(sheet.rowNumbers().size()).isLessThan(100);
	}

	@ParameterizedTest
	@CsvSource({ "calamine/tests/merged_range.xlsx", "calamine/tests/merged_range.xls" })
	void mergedRangesHoldTheirValueOnce(String file) throws IOException {
		Sheet sheet = workbook(file).sheets().get(0);
		assertThat(sheet.merges()).isNotEmpty().allSatisfy((merge) -> {
			assertThat(sheet.shown(merge.lastRow(), merge.lastColumn()))
				.isEqualTo(sheet.cell(merge.firstRow(), merge.firstColumn()));
			assertThat(sheet.cell(merge.lastRow(), merge.lastColumn()).isBlank()).isTrue();
		});
	}

	@Test
	void anEmptySharedStringIsBlank() throws IOException {
		assertThat(cells("calamine/tests/empty_shared_string.xlsx")).extracting(Cell::text).containsExactly("abc");
	}

	@Test
	void blanksAroundAValueAreKept() throws IOException {
		assertThat(texts("calamine/tests/whitespace_trim.xlsx", 1, "A1", "B1", "B2")).containsExactly("trimmed value",
				"  preserved value  ", "  line1\nline2  ");
	}

	@ParameterizedTest
	@CsvSource({ "test_utf16_little, a 1 4", "test_utf16_big, a 1 4", "test_latin1, a 1 4", "test_utf8_bom, foo 1 4",
			"mac_newlines, 'a 1 Once upon\na time'" })
	void encodingsAndLineEnds(String file, String firstColumn) throws IOException {
		Sheet sheet = workbook("csvkit/examples/" + file + ".csv").sheets().get(0);
		assertThat(List.of(sheet.lastRow(), sheet.lastColumn(0, 99))).containsOnly(2);
		assertThat(String.join(" ", IntStream.range(0, 3).mapToObj((row) -> sheet.cell(row, 0).text()).toList()))
			.isEqualTo(firstColumn);
	}

	@Test
	void aZeroInAFieldIsAFinding() throws IOException {
		assertThat(workbook("csvkit/examples/null_byte.csv").remarks())
			.containsExactly(new Remark(new ControlCharacters.ControlCharacter(1), null, "A2"));
	}

	/**
	 * Cut at tabs, as its lines are to the last, no quote is left over; cut at commas it
	 * had an open one.
	 */
	@Test
	void tabsInAFileNamedCsv() throws IOException {
		Workbook workbook = workbook("clevercsv/example/milk.csv");
		assertThat(workbook.remarks()).isEmpty();
		assertThat(workbook.sheets().get(0).lastRow()).isEqualTo(380);
		assertThat(workbook.sheets().get(0).cell(378, 0).text()).contains("the \"Information\" tab");
	}

	@Test
	void semicolonsNotCommas() throws IOException {
		Workbook workbook = workbook("frictionless/data/issue-1066.csv");
		Sheet sheet = workbook.sheets().get(0);
		assertThat(sheet.lastColumn(0, 34)).isEqualTo(9);
		assertThat(sheet.lastRow()).isGreaterThan(21_600);
		// quotes that open and are never closed swallow no line
		assertThat(sheet.cell(34, 1).text()).startsWith("\"MEGA SERVICE").endsWith("&C .");
		assertThat(workbook.remarks()).extracting((remark) -> remark.facts() + " " + remark.cell())
			.contains("StrayQuote[line=35] B35", "UnequalFields[line=36, fields=11, expected=10] K36");
	}

	@Test
	void codesStayText() throws IOException {
		assertThat(cells("frictionless/data/leading-zeros.csv")).extracting(Cell::text)
			.containsExactly("value", "01", "002", "00003");
		assertThat(cells("csvkit/examples/date_like_number.csv"))
			.allSatisfy((cell) -> assertThat(cell.kind()).isEqualTo(CellKind.TEXT));
	}

	@Test
	void titlesAboveTheTable() throws IOException {
		assertThat(texts("messytables/horror/weird_head_padding.csv", 0, "B12", "C20")).containsExactly("1985",
				"1.613");
		assertThat(texts("messytables/horror/excel_pasting.csv", 0, "A4", "B5")).containsExactly("Year", "2,666");
		Sheet wide = workbook("messytables/horror/211.csv").sheets().get(0);
		assertThat(wide.lastColumn(0, 0)).isEqualTo(95);
		assertThat(wide.lastRow()).isGreaterThan(2_000);
	}

	private static List<Cell> cells(String file) throws IOException {
		return workbook(file).sheets()
			.stream()
			.flatMap((sheet) -> sheet.rowNumbers().stream().flatMap((row) -> sheet.row(row).stream()))
			.toList();
	}

	private static List<String> texts(String file, int sheet, String... references) throws IOException {
		Sheet read = workbook(file).sheets().get(sheet);
		return Stream.of(references)
			.map(Reference::of)
			.map((place) -> read.cell(place.row(), place.column()).text())
			.toList();
	}

	private static Workbook workbook(String file) throws IOException {
		Opened opened = open(file);
		assertThat(opened).isInstanceOf(Workbook.class);
		return (Workbook) opened;
	}

	private static Refusal refusal(String file) throws IOException {
		Opened opened = open(file);
		assertThat(opened).isInstanceOf(Refusal.class);
		return (Refusal) opened;
	}

	private static Opened open(String file) throws IOException {
		return new WorkbookOpener(SheetLimits.DEFAULT)
			.open(Files.readAllBytes(CorpusTest.CORPUS.resolve(Path.of(file))));
	}

}
