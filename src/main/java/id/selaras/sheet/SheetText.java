package id.selaras.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one sheet as text, cell after cell, in a fiftieth of the time that
 * a library needs which keeps it in memory. For many plain forms at once; what agencies
 * get back is written by {@link MarkedCopy}.
 */
public final class SheetText {

	/** How a cell looks; the order is that of the styles in {@code styles.xml}. */
	public enum Look {

		PLAIN("0"), BOLD("1"), HEADING("2"), NUMBER("3"), MONEY("4"), TWO_DECIMALS("5");

		private final String style;

		Look(String style) {
			this.style = style;
		}

	}

	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

	private final StringBuilder rows = new StringBuilder(200_000);

	private final StringBuilder merges = new StringBuilder();

	private final Map<String, Integer> texts = new LinkedHashMap<>();

	private int row = -1;

	private int merged;

	/** A text; cells come row by row, each from left to right. */
	public SheetText text(int inRow, int column, Look look, String text) {
		begin(inRow, column, look, " t=\"s\"");
		this.rows.append("<v>").append(this.texts.computeIfAbsent(text, (key) -> this.texts.size())).append("</v></c>");
		return this;
	}

	/** A number as XML has it: digits, a point, a sign. */
	public SheetText number(int inRow, int column, Look look, String number) {
		begin(inRow, column, look, "");
		this.rows.append("<v>").append(number).append("</v></c>");
		return this;
	}

	public SheetText merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		this.merges.append("<mergeCell ref=\"")
			.append(Cell.reference(firstRow, firstColumn))
			.append(':')
			.append(Cell.reference(lastRow, lastColumn))
			.append("\"/>");
		this.merged++;
		return this;
	}

	private void begin(int inRow, int column, Look look, String type) {
		if (inRow != this.row) {
			endRow();
			this.row = inRow;
			this.rows.append("<row r=\"").append(inRow + 1).append("\">");
		}
		this.rows.append("<c r=\"")
			.append(Cell.reference(inRow, column))
			.append("\" s=\"")
			.append(look.style)
			.append('"')
			.append(type)
			.append('>');
	}

	private void endRow() {
		if (this.row >= 0) {
			this.rows.append("</row>");
		}
	}

	/** The file; equal cells give equal bytes. */
	public byte[] workbook(String sheet) {
		endRow();
		this.row = -1;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			part(zip, "[Content_Types].xml", SheetTextParts.CONTENT_TYPES);
			part(zip, "_rels/.rels", SheetTextParts.PACKAGE);
			part(zip, "xl/workbook.xml", String.format(Locale.ROOT, SheetTextParts.WORKBOOK, escaped(sheet)));
			part(zip, "xl/_rels/workbook.xml.rels", SheetTextParts.PARTS);
			part(zip, "xl/styles.xml", SheetTextParts.STYLES);
			part(zip, "xl/sharedStrings.xml", sharedStrings());
			part(zip, "xl/worksheets/sheet1.xml",
					String.format(Locale.ROOT, SheetTextParts.SHEET, this.rows, merges()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private String merges() {
		return (this.merged == 0) ? "" : "<mergeCells count=\"" + this.merged + "\">" + this.merges + "</mergeCells>";
	}

	private String sharedStrings() {
		StringBuilder xml = new StringBuilder(SheetTextParts.STRINGS);
		this.texts.keySet()
			.forEach((text) -> xml.append("<si><t xml:space=\"preserve\">").append(escaped(text)).append("</t></si>"));
		return xml.append("</sst>").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static void part(ZipOutputStream zip, String name, String text) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
