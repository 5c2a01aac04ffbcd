package id.selaras.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells of a sheet as POI reads them, each described in one line, by reference. */
final class PoiCells {

	private PoiCells() {
	}

	static Map<String, String> of(XSSFSheet sheet) {
		Map<String, String> cells = new TreeMap<>();
		for (Row row : sheet) {
			for (org.apache.poi.ss.usermodel.Cell cell : row) {
				String description = describe((XSSFCell) cell);
				if (!description.isEmpty()) {
					cells.put(Cell.reference(cell.getRowIndex(), cell.getColumnIndex()), description);
				}
			}
		}
		return cells;
	}

	private static String describe(XSSFCell cell) {
		boolean formula = cell.getCellType() == CellType.FORMULA;
		if (formula && cell.getRawValue() == null) {
			return "UNCOMPUTED";
		}
		CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case STRING -> {
				String text = cell.getRichStringCellValue().getString();
				yield (text == null || text.isBlank()) ? "" : look(cell, "TEXT " + text, false);
			}
			case NUMERIC -> cell.getRawValue() == null ? "" : number(cell);
			case BOOLEAN -> look(cell, "BOOLEAN " + (cell.getBooleanCellValue() ? "TRUE" : "FALSE"), false);
			case ERROR -> look(cell, "ERROR " + FormulaError.forInt(cell.getErrorCellValue()).getString(), false);
			default -> "";
		};
	}

	private static String number(XSSFCell cell) {
		BigDecimal number = new BigDecimal(cell.getNumericCellValue()).round(new MathContext(15)).stripTrailingZeros();
		return DateUtil.isCellDateFormatted(cell)
				? look(cell, "DATE " + cell.getLocalDateTimeCellValue().toLocalDate() + " " + number, true)
				: look(cell, "NUMBER " + number.toPlainString() + " " + number, true);
	}

	private static String look(XSSFCell cell, String content, boolean withFormat) {
		String format = withFormat ? cell.getCellStyle().getDataFormatString() : "";
		return content + " {" + ((format == null) ? "" : format) + "}"
				+ (cell.getCellStyle().getFont().getBold() ? " bold" : "") + " " + cell.getCellStyle().getIndention();
	}

	/** The same line of what we read. */
	static String describe(Cell cell) {
		if (cell.kind() == CellKind.UNCOMPUTED) {
			return "UNCOMPUTED";
		}
		return cell.kind() + " " + cell.text() + ((cell.number() == null) ? "" : " " + cell.number()) + " {"
				+ cell.format() + "}" + (cell.style().bold() ? " bold" : "") + " " + cell.style().indent();
	}

}
