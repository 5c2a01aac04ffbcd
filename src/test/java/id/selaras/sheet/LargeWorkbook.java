package id.selaras.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An honest workbook of any size, written row by row: numbers, each another one. */
final class LargeWorkbook {

	private LargeWorkbook() {
	}

	static byte[] of(int rows, int columns) throws IOException {
		Random random = new Random(rows);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			part(zip, "[Content_Types].xml",
					"<Types><Default Extension='xml' ContentType='application/xml'/><Default Extension='rels' ContentType='application/xml'/></Types>");
			part(zip, "_rels/.rels", RawWorkbook.relationships(
					RawWorkbook.relationship("r", RawWorkbook.RELATIONS + "/officeDocument", "xl/workbook.xml")));
			part(zip, "xl/workbook.xml", RawWorkbook.workbook("<sheet name='Data' sheetId='1' r:id='s'/>"));
			part(zip, "xl/_rels/workbook.xml.rels", RawWorkbook.relationships(
					RawWorkbook.relationship("s", RawWorkbook.RELATIONS + "/worksheet", "worksheets/sheet1.xml")));
			part(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + RawWorkbook.MAIN + "'><sheetData>");
			for (int row = 0; row < rows; row++) {
				StringBuilder written = new StringBuilder("<row r='").append(row + 1).append("'>");
				for (int column = 0; column < columns; column++) {
					written.append("<c r='").append(Cell.reference(row, column)).append("' s='0'><v>");
					written.append(random.nextInt(1_000_000_000))
						.append('.')
						.append(random.nextInt(100))
						.append("</v></c>");
				}
				zip.write(written.append("</row>").toString().getBytes(StandardCharsets.US_ASCII));
			}
			zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
		}
		return bytes.toByteArray();
	}

	private static void part(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.US_ASCII));
	}

}
