package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A marked copy as an agency sends it back: each line of the list is explained. */
public final class ExplainedCopy {

	private ExplainedCopy() {
	}

	public static byte[] of(byte[] marked, String words) {
		try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(marked))) {
			var list = workbook.getSheet(CorrectionSheet.NAME);
			for (int number = CorrectionSheet.FIRST_ROW; number <= list.getLastRowNum(); number++) {
				Row row = list.getRow(number);
				row.getCell(CorrectionSheet.EXPLANATION).setCellValue(words);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
