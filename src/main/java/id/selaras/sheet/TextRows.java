package id.selaras.sheet;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a text file as a workbook, each cell the text that it was. */
final class TextRows {

	private static final String SHEET = "Data";

	private TextRows() {
	}

	static XSSFWorkbook workbook(Workbook text) {
		XSSFWorkbook workbook = new XSSFWorkbook();
		XSSFSheet rows = workbook.createSheet(SHEET);
		List<Sheet> sheets = text.sheets();
		if (!sheets.isEmpty()) {
			Sheet sheet = sheets.get(0);
			for (int number : sheet.rowNumbers()) {
				Row row = rows.createRow(number);
				sheet.row(number).forEach((cell) -> row.createCell(cell.column()).setCellValue(cell.text()));
			}
		}
		return workbook;
	}

}
