package id.selaras.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Saves a workbook without anything that changes from run to run: the time of writing and
 * the name of who is logged in.
 */
final class StableFile {

	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2024, 1, 1, 0, 0);

	private StableFile() {
	}

	static byte[] xlsx(XSSFWorkbook workbook, String author, LocalDate saved) throws IOException {
		POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
		core.setCreator(author);
		core.setLastModifiedByUser(author);
		core.setCreated(Optional.of(Date.from(created(saved))));
		core.setModified(Optional.of(Date.from(modified(saved))));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		return withFixedTimes(bytes.toByteArray());
	}

	static byte[] xls(HSSFWorkbook workbook, String author, LocalDate saved) throws IOException {
		workbook.getInternalWorkbook().getWriteAccess().setUsername(author);
		workbook.createInformationProperties();
		SummaryInformation summary = workbook.getSummaryInformation();
		summary.getFirstSection().setCodepage(CodePageUtil.CP_UTF8);
		workbook.getDocumentSummaryInformation().getFirstSection().setCodepage(CodePageUtil.CP_UTF8);
		summary.setAuthor(author);
		summary.setLastAuthor(author);
		summary.setCreateDateTime(Date.from(created(saved)));
		summary.setLastSaveDateTime(Date.from(modified(saved)));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		return bytes.toByteArray();
	}

	private static Instant created(LocalDate saved) {
		return saved.minusDays(12).atTime(1, 30).toInstant(ZoneOffset.UTC);
	}

	private static Instant modified(LocalDate saved) {
		return saved.atTime(3, 45).toInstant(ZoneOffset.UTC);
	}

	private static byte[] withFixedTimes(byte[] zip) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(ENTRY_TIME);
				out.putNextEntry(copy);
				in.transferTo(out);
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

}
