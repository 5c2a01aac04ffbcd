package id.selaras.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;

import id.selaras.form.FormDefinition;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A filled form in its usual layout, and what a reader must find in it.
 *
 * @param columns column numbers from 0 by column id
 * @param headTop first row of the header, from 0
 * @param headBottom last row of the header, with its number row and K/Rp row
 */
public record DrawnForm(FormDefinition definition, XSSFWorkbook workbook, int headTop, int headBottom,
		SortedMap<String, Integer> columns, List<DrawnRow> rows) {

	public DrawnForm {
		rows = List.copyOf(rows);
	}

	/** Draws a form anew. */
	public static DrawnForm of(FormDefinition definition) {
		Layout layout = Layout.of(definition.id(), Layout.text(definition.id() + ".txt"));
		XSSFSheet sheet = new XSSFWorkbook().createSheet(layout.one("sheet", "Form"));
		return new FormDrawing(layout, definition, sheet, 0).draw();
	}

	public Sheet sheet() {
		return this.workbook.getSheetAt(0);
	}

	public byte[] xlsx() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
