package id.selaras.sheet;

import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads one sheet of an .xls. */
final class XlsSheet {

	private static final int COLUMNS = 256;

	private final HSSFSheet sheet;

	private final int index;

	private final boolean hidden;

	private final XlsCells cells;

	private final SheetLimits limits;

	XlsSheet(HSSFWorkbook workbook, int index, XlsCells cells, SheetLimits limits) {
		this.sheet = workbook.getSheetAt(index);
		this.index = index;
		this.hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
		this.cells = cells;
		this.limits = limits;
	}

	Sheet read(BiffOutline outline) {
		if (this.sheet.getNumMergedRegions() > this.limits.merges()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		Sheet.Builder read = new Sheet.Builder(this.sheet.getSheetName(), this.hidden);
		int filled = 0;
		for (Row row : this.sheet) {
			if (row.getZeroHeight()) {
				read.hideRow(row.getRowNum());
			}
			if (row.getPhysicalNumberOfCells() > 0 && ++filled > this.limits.rows()) {
				throw new RefusedException(RefusalReason.TOO_LARGE);
			}
			for (org.apache.poi.ss.usermodel.Cell cell : row) {
				boolean uncomputed = cell.getCellType() == CellType.FORMULA
						&& outline.isUncomputed(this.index, cell.getRowIndex(), cell.getColumnIndex());
				read.add(this.cells.cell((HSSFCell) cell, uncomputed));
			}
		}
		for (int column = 0; column < COLUMNS; column++) {
			if (this.sheet.isColumnHidden(column)) {
				read.hideColumn(column);
			}
		}
		for (CellRangeAddress region : this.sheet.getMergedRegions()) {
			read.merge(new Merge(region.getFirstRow(), region.getLastRow(), region.getFirstColumn(),
					region.getLastColumn()));
		}
		if (outline.hasComments()) {
			comments(read);
		}
		return read.build();
	}

	/** To look for them makes all drawings of the sheet. */
	private void comments(Sheet.Builder read) {
		for (Map.Entry<CellAddress, HSSFComment> comment : this.sheet.getCellComments().entrySet()) {
			read.comment(comment.getKey().formatAsString(), comment.getValue().getString().getString());
		}
	}

}
