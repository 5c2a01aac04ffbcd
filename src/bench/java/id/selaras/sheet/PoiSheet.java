package id.selaras.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet as POI reads it, with the same values and looks as ours. */
final class PoiSheet {

	private static final MathContext DIGITS = new MathContext(15);

	private PoiSheet() {
	}

	static Sheet of(XSSFSheet sheet) {
		Sheet.Builder read = new Sheet.Builder(sheet.getSheetName(), false);
		for (Row row : sheet) {
			for (org.apache.poi.ss.usermodel.Cell cell : row) {
				read.add(cell(cell));
			}
		}
		for (CellRangeAddress region : sheet.getMergedRegions()) {
			read.merge(new Merge(region.getFirstRow(), region.getLastRow(), region.getFirstColumn(),
					region.getLastColumn()));
		}
		return read.build();
	}

	private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		if (type == CellType.STRING) {
			return new Cell(row, column, CellKind.TEXT, cell.getRichStringCellValue().getString(), null,
					CellStyle.PLAIN);
		}
		BigDecimal number = new BigDecimal(cell.getNumericCellValue()).round(DIGITS).stripTrailingZeros();
		CellStyle style = CellStyle.ofFormat(cell.getCellStyle().getDataFormatString());
		CellKind kind = DateUtil.isCellDateFormatted(cell) ? CellKind.DATE : CellKind.NUMBER;
		return new Cell(row, column, kind, number.toPlainString(), number, style);
	}

}
