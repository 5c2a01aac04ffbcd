package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads .xls of Excel 97 and later with POI. What is to be refused is told by the records
 * themselves before POI builds anything of them.
 */
final class XlsWorkbook {

	private static final String MACROS = "_VBA_PROJECT_CUR";

	private final SheetLimits limits;

	private final Remarks remarks = new Remarks();

	XlsWorkbook(SheetLimits limits) {
		this.limits = limits;
	}

	Workbook read(byte[] bytes) {
		try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			String name = workbookPart(parts.getRoot().getEntryNames());
			BiffOutline outline;
			try (InputStream records = parts.createDocumentInputStream(name)) {
				outline = BiffOutline.of(records.readAllBytes());
			}
			refuse(outline);
			if (parts.getRoot().hasEntry(MACROS)) {
				this.remarks.add(new MacrosIgnored());
			}
			if (outline.hasLinks()) {
				this.remarks.add(new ExternalLinksIgnored());
			}
			try (HSSFWorkbook workbook = new HSSFWorkbook(parts.getRoot(), false)) {
				return read(workbook, outline);
			}
		}
		catch (EncryptedDocumentException ex) {
			throw new RefusedException(RefusalReason.ENCRYPTED);
		}
		catch (OldExcelFormatException ex) {
			throw new RefusedException(RefusalReason.OLD_EXCEL);
		}
		catch (IOException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	/** Word, encrypted .xlsx and others come in the same container. */
	private static String workbookPart(Set<String> names) {
		if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
			throw new RefusedException(RefusalReason.ENCRYPTED);
		}
		for (String workbook : List.of("Workbook", "Book")) {
			for (String name : names) {
				if (name.equalsIgnoreCase(workbook)) {
					return name;
				}
			}
		}
		throw new RefusedException(
				names.contains("WordDocument") ? RefusalReason.WORD_DOCUMENT : RefusalReason.TYPE_UNKNOWN);
	}

	private void refuse(BiffOutline outline) {
		if (!outline.isWhole()) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		if (outline.hasMacroSheet()) {
			throw new RefusedException(RefusalReason.MACRO);
		}
		if (outline.cells() > this.limits.cells()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
	}

	private Workbook read(HSSFWorkbook workbook, BiffOutline outline) {
		if (workbook.getNumberOfSheets() > this.limits.sheets()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		XlsCells cells = new XlsCells(workbook, this.limits, this.remarks);
		List<Sheet> sheets = new ArrayList<>();
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			if (outline.isWorksheet(i)) {
				sheets.add(new XlsSheet(workbook, i, cells, this.limits).read(outline));
			}
		}
		return new Workbook(sheets, modified(workbook), this.remarks.all());
	}

	private static @Nullable LocalDate modified(HSSFWorkbook workbook) {
		Date date = (workbook.getSummaryInformation() == null) ? null
				: workbook.getSummaryInformation().getLastSaveDateTime();
		return (date == null) ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
	}

}
