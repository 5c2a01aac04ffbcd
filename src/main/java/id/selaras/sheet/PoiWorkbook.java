package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads .xlsx and .xls with POI. Formulas are not evaluated: their cached results are
 * read.
 */
final class PoiWorkbook {

	/** A spreadsheet keeps 15 significant digits; what a double shows beyond is noise. */
	private static final MathContext DIGITS = new MathContext(15);

	private final SheetLimits limits;

	private int cells;

	PoiWorkbook(SheetLimits limits) {
		this.limits = limits;
		ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
		ZipSecureFile.setMaxFileCount(limits.parts());
	}

	// A hostile file can make POI throw anything, Errors included; see its security page.
	@SuppressWarnings("CatchThrowable")
	Workbook read(byte[] bytes) {
		try (org.apache.poi.ss.usermodel.Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
			return read(workbook);
		}
		catch (RefusedException ex) {
			throw ex;
		}
		catch (EncryptedDocumentException ex) {
			throw new RefusedException(RefusalReason.ENCRYPTED);
		}
		catch (OldExcelFormatException ex) {
			throw new RefusedException(RefusalReason.OLD_EXCEL);
		}
		catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	private Workbook read(org.apache.poi.ss.usermodel.Workbook workbook) {
		if (workbook.getNumberOfSheets() > this.limits.sheets()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		List<Sheet> sheets = new ArrayList<>();
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
			sheets.add(read(workbook.getSheetAt(i), hidden));
		}
		return new Workbook(sheets, modified(workbook), List.of());
	}

	private Sheet read(org.apache.poi.ss.usermodel.Sheet sheet, boolean hidden) {
		if (sheet.getLastRowNum() >= this.limits.rows() && sheet.getPhysicalNumberOfRows() >= this.limits.rows()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		if (sheet.getNumMergedRegions() > this.limits.merges()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		Sheet.Builder read = new Sheet.Builder(sheet.getSheetName(), hidden);
		for (Row row : sheet) {
			if (row.getZeroHeight()) {
				read.hideRow(row.getRowNum());
			}
			for (org.apache.poi.ss.usermodel.Cell cell : row) {
				if (++this.cells > this.limits.cells()) {
					throw new RefusedException(RefusalReason.TOO_LARGE);
				}
				read.add(cell(cell));
			}
		}
		for (CellRangeAddress region : sheet.getMergedRegions()) {
			read.merge(new Merge(region.getFirstRow(), region.getLastRow(), region.getFirstColumn(),
					region.getLastColumn()));
		}
		return read.build();
	}

	private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> Cell.text(row, column, limited(cell.getRichStringCellValue().getString()));
			case NUMERIC -> number(cell, row, column);
			case BOOLEAN -> new Cell(row, column, CellKind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", null,
					CellStyle.PLAIN);
			case ERROR -> new Cell(row, column, CellKind.ERROR, error(cell.getErrorCellValue()), null, CellStyle.PLAIN);
			default -> Cell.blank(row, column);
		};
	}

	private String limited(@Nullable String text) {
		if (text == null) {
			return "";
		}
		if (text.length() > this.limits.cellLength()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		return text;
	}

	private static Cell number(org.apache.poi.ss.usermodel.Cell cell, int row, int column) {
		double value = cell.getNumericCellValue();
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			return new Cell(row, column, CellKind.ERROR, "#NUM!", null, CellStyle.PLAIN);
		}
		BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
		String format = cell.getCellStyle().getDataFormatString();
		String written = (format == null) ? "" : format;
		if (DateUtil.isCellDateFormatted(cell)) {
			return new Cell(row, column, CellKind.DATE, cell.getLocalDateTimeCellValue().toLocalDate().toString(),
					number, CellStyle.ofFormat(written));
		}
		return new Cell(row, column, CellKind.NUMBER, number.toPlainString(), number, CellStyle.ofFormat(written));
	}

	private static String error(byte code) {
		return org.apache.poi.ss.usermodel.FormulaError.isValidCode(code)
				? org.apache.poi.ss.usermodel.FormulaError.forInt(code).getString() : "#ERR";
	}

	private static @Nullable LocalDate modified(org.apache.poi.ss.usermodel.Workbook workbook) {
		Date date = null;
		if (workbook instanceof XSSFWorkbook xssf) {
			date = xssf.getProperties().getCoreProperties().getModified();
		}
		else if (workbook instanceof HSSFWorkbook hssf && hssf.getSummaryInformation() != null) {
			date = hssf.getSummaryInformation().getLastSaveDateTime();
		}
		return (date == null) ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
	}

}
