package id.selaras.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookOpenerTest {

	private static final String CSV = "No;Indikator\n1;Rata-rata – m²\n";

	@Test
	void emptyFile() {
		assertThat(refusal(new byte[0])).isEqualTo(new Refusal(RefusalReason.EMPTY_FILE));
	}

	@Test
	void wordDocument() {
		byte[] docx = new ZipFile().with("[Content_Types].xml", "<Types/>").with("word/document.xml", "<w/>").bytes();
		assertThat(refusal(docx).reason()).isEqualTo(RefusalReason.WORD_DOCUMENT);
	}

	@Test
	void openDocument() {
		byte[] ods = new ZipFile().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
			.with("content.xml", "<office/>")
			.bytes();
		assertThat(refusal(ods).reason()).isEqualTo(RefusalReason.ODS);
	}

	@Test
	void binaryWorkbook() {
		byte[] xlsb = new ZipFile().with("[Content_Types].xml", "<Types/>").with("xl/workbook.bin", "x").bytes();
		assertThat(refusal(xlsb).reason()).isEqualTo(RefusalReason.XLSB);
	}

	@Test
	void packageWithoutWorkbook() {
		byte[] zip = new ZipFile().with("[Content_Types].xml", "<Types/>").with("xl/styles.xml", "<s/>").bytes();
		assertThat(refusal(zip).reason()).isEqualTo(RefusalReason.BAD_PACKAGE);
	}

	@Test
	void plainZip() {
		assertThat(refusal(new ZipFile().with("foto.jpg", "x").bytes()).reason())
			.isEqualTo(RefusalReason.TYPE_MISMATCH);
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 20, 60, 90 })
	void truncatedWorkbook(int percent) throws IOException {
		byte[] whole = xlsx();
		assertThat(refusal(Arrays.copyOf(whole, whole.length * percent / 100)).reason())
			.isEqualTo(RefusalReason.CORRUPT);
	}

	@Test
	void workbookIsOneWhateverItIsCalled() throws IOException {
		assertThat(opened(xlsx()).sheets()).singleElement()
			.satisfies((sheet) -> assertThat(sheet.cell(0, 0).text()).isEqualTo("IPM"));
	}

	@Test
	void picture() {
		assertThat(refusal(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1 }).reason())
			.isEqualTo(RefusalReason.TYPE_UNKNOWN);
	}

	@Test
	void workbookOfExcelFour() {
		assertThat(refusal(new byte[] { 0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0 }).reason())
			.isEqualTo(RefusalReason.OLD_EXCEL);
	}

	@Test
	void damagedOldWorkbook() {
		byte[] ole = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 1, 2 };
		assertThat(refusal(ole).reason()).isEqualTo(RefusalReason.CORRUPT);
	}

	@Test
	void encryptedWorkbook() throws IOException, GeneralSecurityException {
		assertThat(refusal(encrypted(xlsx())).reason()).isEqualTo(RefusalReason.ENCRYPTED);
	}

	@Test
	void zipBomb() {
		byte[] bomb = new ZipFile().with("xl/workbook.xml", new byte[2_000_000]).bytes();
		assertThat(bomb).hasSizeLessThan(10_000);
		assertThat(refusal(bomb).reason()).isEqualTo(RefusalReason.ZIP_RATIO);
	}

	@Test
	void packageWithTooManyParts() {
		ZipFile zip = new ZipFile();
		for (int i = 0; i <= SheetLimits.DEFAULT.parts(); i++) {
			zip.with("part" + i, "");
		}
		assertThat(refusal(zip.bytes()).reason()).isEqualTo(RefusalReason.TOO_MANY_PARTS);
	}

	@Test
	void partOfTheSameNameTwice() {
		String twice = new String(new ZipFile().with("xl/workbook.xml", "1").with("xl/workbook.xmm", "2").bytes(),
				StandardCharsets.ISO_8859_1)
			.replace("xl/workbook.xmm", "xl/workbook.xml");
		assertThat(refusal(twice.getBytes(StandardCharsets.ISO_8859_1)).reason()).isEqualTo(RefusalReason.BAD_PACKAGE);
	}

	@Test
	void fileAboveTheLimit() {
		SheetLimits small = new SheetLimits(5, 100, 5, 5, 5, 5, 5, 5, 5, 5);
		assertThat(new WorkbookOpener(small).open("1;2;3;4".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new Refusal(RefusalReason.TOO_LARGE));
	}

	@Test
	void rowsAboveTheLimit() {
		SheetLimits few = new SheetLimits(500, 100, 5, 5, 3, 500, 50, 5, 5, 5);
		assertThat(new WorkbookOpener(few).open("1;2\n1;2\n1;2\n".getBytes(StandardCharsets.UTF_8)))
			.isInstanceOf(Workbook.class);
		assertThat(new WorkbookOpener(few).open("1;2\n1;2\n1;2\n1;2\n".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new Refusal(RefusalReason.TOO_LARGE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16" })
	void encodings(String charset) {
		assertThat(opened(CSV.getBytes(Charset.forName(charset))).sheets().get(0).cell(1, 1).text())
			.isEqualTo("Rata-rata – m²");
	}

	@Test
	void utf8WithMark() {
		assertThat(opened(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)).sheets().get(0).cell(0, 0).text())
			.isEqualTo("No");
	}

	@Test
	void utf16LittleEndianAsExcelWritesIt() {
		byte[] text = ("\uFEFF" + CSV.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
		assertThat(opened(text).sheets().get(0).cell(1, 1).text()).isEqualTo("Rata-rata – m²");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '@', quoteCharacter = '~', value = { "a;b;c\\n1;2,5;3", "a,b,c\\n1,\"2;5\",3",
			"a\\tb\\tc\\n1\\t2,5\\t3", "a|b|c\\n1|2,5|3", "Judul, tahun 2023\\na;b;c\\n1;2,5;3\\n2;3,5;4" })
	void delimiters(String text) {
		Sheet sheet = opened(text.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8)).sheets()
			.get(0);
		assertThat(sheet.row(sheet.lastRow())).hasSize(3);
		assertThat(sheet.cell(sheet.lastRow(), 2).reference()).startsWith("C");
	}

	@Test
	void quotedFieldKeepsLinesAndDelimiters() {
		assertThat(
				opened("a;b\n\"satu; \"\"dua\"\"\ntiga\";4\n".getBytes(StandardCharsets.UTF_8)).sheets().get(0).row(1))
			.extracting(Cell::text)
			.containsExactly("satu; \"dua\"\ntiga", "4");
	}

	@Test
	void unclosedQuoteNamesItsLine() {
		Refusal refusal = refusal("a;b\n1;2\n3;\"4\n5;6\n".getBytes(StandardCharsets.UTF_8));
		assertThat(refusal).isEqualTo(new Refusal(RefusalReason.UNCLOSED_QUOTE, "B3", 3));
		Finding finding = refusal.finding(Location.of("ab", "x.csv"));
		assertThat(finding.code()).isEqualTo("unclosed-quote");
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		assertThat(finding.location().place()).isEqualTo("B3");
	}

	@Test
	void everyReasonSaysWhatToDoInBothLanguages() {
		assertThat(List.of(RefusalReason.values())).allSatisfy((reason) -> {
			assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*|xml2003");
			assertThat(List.of(reason.text().indonesian(), reason.text().english(), reason.advice().indonesian(),
					reason.advice().english()))
				.doesNotHaveDuplicates()
				.allMatch((text) -> text.endsWith("."));
		});
	}

	private static Workbook opened(byte[] bytes) {
		Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(bytes);
		assertThat(opened).isInstanceOf(Workbook.class);
		return (Workbook) opened;
	}

	private static Refusal refusal(byte[] bytes) {
		Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(bytes);
		assertThat(opened).isInstanceOf(Refusal.class);
		return (Refusal) opened;
	}

	private static byte[] xlsx() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.createSheet("E.81").createRow(0).createCell(0).setCellValue("IPM");
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
		try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("rahasia");
			try (OutputStream out = encryptor.getDataStream(files)) {
				out.write(workbook);
			}
			files.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

}
