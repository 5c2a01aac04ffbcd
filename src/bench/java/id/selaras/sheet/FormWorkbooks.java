package id.selaras.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the size and mixture of a Formulir E.81: 120 rows of 14 columns. */
final class FormWorkbooks {

	private static final int ROWS = 120;

	private static final int COLUMNS = 14;

	private FormWorkbooks() {
	}

	static List<byte[]> of(int count) {
		return IntStream.range(0, count).mapToObj(FormWorkbooks::workbook).toList();
	}

	private static byte[] workbook(int seed) {
		Random random = new Random(seed);
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("E.81");
			header(workbook, sheet);
			XSSFCellStyle money = style(workbook, "#,##0");
			XSSFCellStyle percent = style(workbook, "0.00%");
			for (int i = 6; i < ROWS; i++) {
				Row row = sheet.createRow(i);
				row.createCell(0).setCellValue(i - 5);
				row.createCell(1).setCellValue("1.0" + random.nextInt(9) + ".02.2.0" + random.nextInt(9));
				row.createCell(2).setCellValue("Program Peningkatan Pelayanan " + random.nextInt(20));
				row.createCell(3).setCellValue("Persentase capaian indikator nomor " + i + " tahun berjalan");
				row.createCell(4).setCellValue(random.nextBoolean() ? "%" : "Orang");
				for (int column = 5; column < COLUMNS - 1; column++) {
					boolean share = column % 2 == 0;
					row.createCell(column).setCellValue(share ? random.nextDouble() : random.nextInt(2_000_000_000));
					row.getCell(column).setCellStyle(share ? percent : money);
				}
				row.createCell(COLUMNS - 1).setCellFormula("F" + (i + 1) + "+H" + (i + 1));
			}
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void header(XSSFWorkbook workbook, XSSFSheet sheet) {
		XSSFFont font = workbook.createFont();
		font.setBold(true);
		XSSFCellStyle bold = workbook.createCellStyle();
		bold.setFont(font);
		for (int i = 0; i < 6; i++) {
			Row row = sheet.createRow(i);
			for (int column = 0; column < COLUMNS; column++) {
				row.createCell(column).setCellValue("Kolom " + column + " baris " + i);
				row.getCell(column).setCellStyle(bold);
			}
		}
		for (int column = 0; column < COLUMNS; column++) {
			sheet.addMergedRegion(new CellRangeAddress(2, 4, column, column));
		}
		sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS - 1));
	}

	private static XSSFCellStyle style(XSSFWorkbook workbook, String format) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

}
