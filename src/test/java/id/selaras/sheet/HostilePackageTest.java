package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What nobody sends by accident, and what a disk or a network makes of a file. */
class HostilePackageTest {

	private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>2</v></c></row>";

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@Test
	void theHarmlessOneIsRead() {
		assertThat(open(new XlsxParts(ROW))).isInstanceOf(Workbook.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", SHEET, "[Content_Types].xml",
			"xl/_rels/workbook.xml.rels", "_rels/.rels" })
	void entityIsRefusedAndNobodyIsCalled(String part) throws IOException {
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			for (String system : List.of("http://localhost:" + listener.getLocalPort() + "/x",
					"file:///etc/hostname")) {
				XlsxParts parts = new XlsxParts(ROW);
				parts.with(part, "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + system + "\"> %e;]>" + "<x/>");
				assertThat(open(parts)).isEqualTo(new Refusal(RefusalReason.UNSAFE_XML));
			}
			listener.setSoTimeout(50);
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.xml", "xl/../../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "xl\\..\\evil.xml" })
	void namesThatLeadElsewhereAreRefused(String name) {
		assertThat(open(new XlsxParts(ROW).with(name, "<x/>"))).isEqualTo(new Refusal(RefusalReason.BAD_PACKAGE));
	}

	@ParameterizedTest
	@ValueSource(strings = { SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml" })
	void aPartThatIsMissingOrCutOffRefusesTheWholeFile(String part) {
		assertThat(open(new XlsxParts(ROW).without(part))).as("missing").isInstanceOf(Refusal.class);
		XlsxParts cut = new XlsxParts(ROW);
		cut.replace(part, ">", "> ").with(part, "<sst><si>");
		assertThat(open(cut)).as("cut off").isInstanceOf(Refusal.class);
	}

	@Test
	void aRowThatIsNeverClosedGivesNoHalfSheet() {
		assertThat(open(new XlsxParts(ROW).replace(SHEET, "</row>", ""))).isEqualTo(new Refusal(RefusalReason.CORRUPT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
			"<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
			"<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A1\" t=\"n\"><v>abc</v></c></row>",
			"<row r=\"1\"><c r=\"A1\" s=\"77777\"><v>1</v></c></row>" })
	void cellsThatCannotBeAreNeverRead(String rows) {
		Opened opened = open(new XlsxParts(rows));
		if (opened instanceof Workbook workbook) {
			assertThat(workbook.sheets().get(0).row(0))
				.allMatch((cell) -> cell.kind() != CellKind.NUMBER || cell.text().equals("1"));
		}
		else {
			assertThat(((Refusal) opened).reason()).isIn(RefusalReason.CORRUPT, RefusalReason.BAD_PACKAGE);
		}
	}

	@Test
	void honestCellsBeyondTheLimitAreRefused() throws IOException {
		assertThat(new WorkbookOpener(SheetLimits.DEFAULT).open(rows(120, 10, "<v>1</v>")))
			.isEqualTo(new Refusal(RefusalReason.TOO_LARGE));
	}

	@Test
	void bombOfFiveHundredMegabytesIsRefused() throws IOException {
		byte[] bomb = rows(12_500, 1, "<v>11111111</v>");
		assertThat(bomb).hasSizeLessThan(60_000_000);
		assertThat(new WorkbookOpener(SheetLimits.DEFAULT).open(bomb)).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.reason()).isIn(RefusalReason.ZIP_RATIO, RefusalReason.TOO_LARGE));
	}

	@Test
	void aCellThatIsTooLongIsRefused() {
		String text = "x".repeat(SheetLimits.DEFAULT.cellLength() + 1);
		assertThat(
				open(new XlsxParts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>")))
			.isInstanceOfSatisfying(Refusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.CELL_TOO_LONG));
	}

	@ParameterizedTest
	@ValueSource(ints = { 8_000_000, 200_000_000 })
	void quoteThatNeverClosesIsRefused(int length) {
		byte[] bytes = new byte[length];
		Arrays.fill(bytes, (byte) 'x');
		for (int i = 80; i < length; i += 80) {
			bytes[i] = '\n';
		}
		bytes[0] = '"';
		assertThat(new WorkbookOpener(SheetLimits.DEFAULT).open(bytes)).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.reason()).isIn(RefusalReason.UNCLOSED_QUOTE, RefusalReason.TOO_LARGE));
	}

	@Test
	void aFileThatIsStillBeingWrittenIsNeverReadByHalves() {
		byte[] whole = new XlsxParts(ROW).bytes();
		for (int length = 4; length < whole.length; length++) {
			assertThat(new WorkbookOpener(SheetLimits.DEFAULT).open(Arrays.copyOf(whole, length)))
				.as("first %d of %d bytes", length, whole.length)
				.isInstanceOf(Refusal.class);
		}
	}

	@Test
	void whoNeedsTooLongIsRefused() {
		AtomicLong clock = new AtomicLong();
		WorkbookOpener slow = new WorkbookOpener(SheetLimits.DEFAULT, () -> clock.addAndGet(3_000_000_000L));
		StringBuilder rows = new StringBuilder();
		for (int row = 1; row <= 5_000; row++) {
			rows.append("<row r=\"").append(row).append("\"><c><v>1</v></c></row>");
		}
		assertThat(slow.open(new XlsxParts(rows.toString()).bytes())).isEqualTo(new Refusal(RefusalReason.TOO_LARGE));
	}

	private static Opened open(XlsxParts parts) {
		return new WorkbookOpener(SheetLimits.DEFAULT).open(parts.bytes());
	}

	/** So many thousand rows at a time: a million small pieces take long to compress. */
	private static byte[] rows(int thousands, int columns, String cell) throws IOException {
		byte[] thousand = ("<row>" + ("<c>" + cell + "</c>").repeat(columns) + "</row>").repeat(1000)
			.getBytes(StandardCharsets.US_ASCII);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] small = new XlsxParts("@").bytes();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(small));
				ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(part.getName()));
				String content = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
				int place = content.indexOf('@');
				if (part.getName().equals(SHEET)) {
					zip.write(content.substring(0, place).getBytes(StandardCharsets.UTF_8));
					for (int i = 0; i < thousands; i++) {
						zip.write(thousand);
					}
					content = content.substring(place + 1);
				}
				zip.write(content.getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
