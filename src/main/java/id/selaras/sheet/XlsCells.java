package id.selaras.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * Makes cells of those of an .xls. Of a formula the result that its program kept is
 * taken; none is evaluated.
 */
final class XlsCells {

	private final HSSFWorkbook workbook;

	private final SheetLimits limits;

	private final Remarks remarks;

	private final SerialDate dates;

	private final Map<Integer, XlsxStyle> styles = new HashMap<>();

	/** By number format, boldness and indent. */
	private final Map<List<Object>, XlsxStyle> looks = new HashMap<>();

	XlsCells(HSSFWorkbook workbook, SheetLimits limits, Remarks remarks) {
		this.workbook = workbook;
		this.limits = limits;
		this.remarks = remarks;
		this.dates = workbook.getInternalWorkbook().isUsing1904DateWindowing() ? SerialDate.SINCE_1904
				: SerialDate.SINCE_1900;
	}

	/**
	 * A cell.
	 * @param uncomputed whether it holds a formula without a result
	 */
	Cell cell(HSSFCell cell, boolean uncomputed) {
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		XlsxStyle style = this.styles.computeIfAbsent((int) cell.getCellStyle().getIndex(),
				(index) -> style(cell.getCellStyle()));
		if (uncomputed) {
			return new Cell(row, column, CellKind.UNCOMPUTED, formula(cell), null, style.ofText());
		}
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> text(cell, row, column, style);
			case NUMERIC -> number(cell.getNumericCellValue(), row, column, style);
			case BOOLEAN -> new Cell(row, column, CellKind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", null,
					style.ofText());
			case ERROR -> new Cell(row, column, CellKind.ERROR, error(cell.getErrorCellValue()), null, style.ofText());
			default -> Cell.blank(row, column);
		};
	}

	private Cell text(HSSFCell cell, int row, int column, XlsxStyle style) {
		String written = cell.getRichStringCellValue().getString();
		if (written.length() > this.limits.cellLength()) {
			throw new RefusedException(RefusalReason.CELL_TOO_LONG, Cell.reference(row, column));
		}
		int controls = ControlCharacters.count(written);
		if (controls > 0) {
			this.remarks.add(new ControlCharacters.ControlCharacter(controls), cell.getSheet().getSheetName(), row,
					column);
		}
		String text = (controls > 0) ? ControlCharacters.without(written) : written;
		return text.isBlank() ? Cell.blank(row, column)
				: new Cell(row, column, CellKind.TEXT, text, null, style.ofText());
	}

	private Cell number(double value, int row, int column, XlsxStyle style) {
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			return new Cell(row, column, CellKind.ERROR, "#NUM!", null, style.ofText());
		}
		DecimalText decimal = DecimalText.of(Double.toString(value));
		BigDecimal number = (decimal.number() == null) ? BigDecimal.ZERO : decimal.number();
		String date = (style.time() == TimeFormat.NUMBER) ? null : this.dates.text(number, style.time());
		return (date == null) ? new Cell(row, column, CellKind.NUMBER, decimal.plain(), number, style.ofNumber())
				: new Cell(row, column, CellKind.DATE, date, number, style.ofNumber());
	}

	private static String formula(HSSFCell cell) {
		try {
			return cell.getCellFormula();
		}
		catch (RuntimeException ex) {
			// one that POI cannot write as text is not computed either
			return "";
		}
	}

	private static String error(byte code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
	}

	private XlsxStyle style(HSSFCellStyle style) {
		String format = style.getDataFormatString();
		int font = style.getFontIndex();
		// the format has no font of the number 4
		boolean known = ((font > 4) ? font - 1 : font) < this.workbook.getNumberOfFonts();
		boolean bold = known && this.workbook.getFontAt(font).getBold();
		String written = (format == null) ? "" : format;
		return this.looks.computeIfAbsent(List.of(written, bold, style.getIndention()),
				(look) -> XlsxStyle.of(written, bold, style.getIndention()));
	}

}
