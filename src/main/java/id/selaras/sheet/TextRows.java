package id.selaras.sheet;

import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a text file as a workbook, each cell the text that it was. */
final class TextRows {

	/** As of the entries of its archive. */
	private static final String FIRST_DAY = "1980-01-01T00:00:00Z";

	private static final String SHEET = "Data";

	private TextRows() {
	}

	/**
	 * An empty workbook that does not say when it was made: the same again is the same.
	 */
	static XSSFWorkbook timeless() {
		XSSFWorkbook workbook = new XSSFWorkbook();
		try {
			workbook.getProperties().getCoreProperties().setCreated(FIRST_DAY);
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
		return workbook;
	}

	static XSSFWorkbook workbook(Workbook text) {
		XSSFWorkbook workbook = timeless();
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
