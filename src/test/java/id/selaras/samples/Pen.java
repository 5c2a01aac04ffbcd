package id.selaras.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes cells with the few styles that the forms need. */
final class Pen {

	private final Sheet sheet;

	private final Hand hand;

	private final Map<String, CellStyle> styles = new HashMap<>();

	Pen(Sheet sheet, Hand hand) {
		this.sheet = sheet;
		this.hand = hand;
	}

	Sheet sheet() {
		return this.sheet;
	}

	void title(int row, int column, String text) {
		cell(row, column, style("title")).setCellValue(text);
	}

	void plain(int row, int column, String text) {
		cell(row, column, style("plain")).setCellValue(text);
	}

	void heading(int firstRow, int lastRow, int firstColumn, int lastColumn, String text) {
		box(firstRow, lastRow, firstColumn, lastColumn, "heading", text);
	}

	void box(int firstRow, int lastRow, int firstColumn, int lastColumn, String style, String text) {
		for (int row = firstRow; row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				cell(row, column, style(style));
			}
		}
		cell(firstRow, firstColumn, style(style)).setCellValue(text);
		if (lastRow > firstRow || lastColumn > firstColumn) {
			merge(firstRow, lastRow, firstColumn, lastColumn);
		}
	}

	void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		this.sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
	}

	void text(int row, int column, String text, boolean bold) {
		Cell cell = cell(row, column, style(bold ? "bold" : "body"));
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
	}

	/** A text that stands so many steps to the right in its cell. */
	void indented(int row, int column, String text, int steps) {
		Cell cell = cell(row, column, style("indent" + steps));
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
	}

	/** A value as this hand writes it. */
	void value(int row, int column, Typed value, boolean money) {
		boolean numeric = value.number() != null && (this.hand == Hand.NUMBERS || (this.hand == Hand.MIXED && money));
		if (numeric && value.number() != null) {
			String format = (money ? "#,##0" : "0")
					+ ((value.decimals() > 0) ? "." + "0".repeat(value.decimals()) : "");
			cell(row, column, style("#" + format)).setCellValue(value.number().doubleValue());
		}
		else {
			text(row, column, value.text(), false);
		}
	}

	void percent(int row, int column, BigDecimal value) {
		cell(row, column, style("#0.00%")).setCellValue(value.movePointLeft(2).doubleValue());
	}

	void formula(int row, int column, String formula, String format) {
		cell(row, column, style("#" + format)).setCellFormula(formula);
	}

	void width(int column, int characters) {
		this.sheet.setColumnWidth(column, characters * 256);
	}

	private Cell cell(int row, int column, CellStyle style) {
		Row line = this.sheet.getRow(row);
		if (line == null) {
			line = this.sheet.createRow(row);
		}
		Cell cell = line.getCell(column);
		if (cell == null) {
			cell = line.createCell(column);
		}
		cell.setCellStyle(style);
		return cell;
	}

	private CellStyle style(String name) {
		CellStyle known = this.styles.get(name);
		if (known != null) {
			return known;
		}
		Workbook workbook = this.sheet.getWorkbook();
		CellStyle style = workbook.createCellStyle();
		Font font = workbook.createFont();
		font.setFontName("Arial Narrow");
		font.setFontHeightInPoints((short) 9);
		font.setBold(name.equals("title") || name.equals("heading") || name.equals("bold"));
		style.setFont(font);
		if (name.equals("heading")) {
			style.setAlignment(HorizontalAlignment.CENTER);
		}
		if (!name.equals("title") && !name.equals("plain")) {
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}
		if (name.startsWith("indent")) {
			style.setIndention(Short.parseShort(name.substring("indent".length())));
		}
		if (name.startsWith("#")) {
			style.setDataFormat(workbook.createDataFormat().getFormat(name.substring(1)));
		}
		this.styles.put(name, style);
		return style;
	}

}
