package id.selaras.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import id.selaras.sheet.Cell;
import id.selaras.sheet.Merge;

/**
 * The workbook of a form with another sheet in it: POI writes the form once, each mutant
 * is only its sheet. Ten times as fast as drawing the whole workbook anew.
 */
final class MutantFile {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	MutantFile(byte[] xlsx) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				this.parts.put(entry.getName(), zip.readAllBytes());
			}
		}
	}

	byte[] with(EditedSheet sheet) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getKey().equals(SHEET) ? xml(sheet).getBytes(StandardCharsets.UTF_8) : part.getValue());
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static String xml(EditedSheet sheet) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"")
			.append(NAMESPACE)
			.append("\"><sheetData>");
		for (int row = 0; row < sheet.height(); row++) {
			xml.append("<row r=\"").append(row + 1).append("\">");
			for (int column = 0; column < sheet.width(); column++) {
				cell(xml, Cell.reference(row, column), sheet.at(row, column));
			}
			xml.append("</row>");
		}
		xml.append("</sheetData>");
		if (!sheet.merges().isEmpty()) {
			xml.append("<mergeCells count=\"").append(sheet.merges().size()).append("\">");
			sheet.merges().forEach((merge) -> merge(xml, merge));
			xml.append("</mergeCells>");
		}
		return xml.append("</worksheet>").toString();
	}

	private static void cell(StringBuilder xml, String reference, EditedSheet.Content content) {
		if (content.isBlank() && content.style() == 0) {
			return;
		}
		xml.append("<c r=\"").append(reference).append("\" s=\"").append(content.style()).append('"');
		if (content.number() != null) {
			xml.append("><v>").append(content.number()).append("</v></c>");
		}
		else if (content.isBlank()) {
			xml.append("/>");
		}
		else {
			xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
				.append(content.text().replace("&", "&amp;").replace("<", "&lt;"))
				.append("</t></is></c>");
		}
	}

	private static void merge(StringBuilder xml, Merge merge) {
		xml.append("<mergeCell ref=\"")
			.append(Cell.reference(merge.firstRow(), merge.firstColumn()))
			.append(':')
			.append(Cell.reference(merge.lastRow(), merge.lastColumn()))
			.append("\"/>");
	}

}
