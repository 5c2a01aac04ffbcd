package id.selaras.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip of a {@link TableBook} and the parts that are no sheets. Written by hand: of
 * tables of ten thousands of cells POI would build a model that costs many times the
 * file.
 */
final class TablePackage {

	/**
	 * The hour of writing is no part of it. In its very first second, 1980 itself, a zip
	 * would be given another time, which depends on the zone.
	 */
	private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 12, 0);

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private final TableBook book;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes);

	TablePackage(TableBook book) {
		this.book = book;
	}

	/** All but the sheets. */
	void addFrame(List<TypedTable> sheets) {
		add("[Content_Types].xml", types(sheets.size()));
		add("_rels/.rels", relationships(relationship(1, OFFICE + "/officeDocument", "xl/workbook.xml")
				+ relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
		add("docProps/core.xml", properties());
		add("xl/workbook.xml", workbook(sheets));
		StringBuilder parts = new StringBuilder();
		for (int i = 1; i <= sheets.size(); i++) {
			parts.append(relationship(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
		}
		parts.append(relationship(sheets.size() + 1, OFFICE + "/styles", "styles.xml"));
		add("xl/_rels/workbook.xml.rels", relationships(parts.toString()));
		add("xl/styles.xml", TableStyle.xml());
	}

	void add(String name, CharSequence text) {
		try {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(FIRST_DAY);
			this.zip.putNextEntry(entry);
			this.zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] bytes() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.bytes.toByteArray();
	}

	private static String types(int sheets) {
		StringBuilder types = new StringBuilder(HEAD).append("<Types xmlns=\"")
			.append(PACKAGE)
			.append("""
					content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships\
					+xml"/><Default Extension="xml" ContentType="application/xml"/>\
					<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.\
					core-properties+xml"/>""");
		override(types, "workbook.xml", "sheet.main+xml");
		override(types, "styles.xml", "styles+xml");
		for (int i = 1; i <= sheets; i++) {
			override(types, "worksheets/sheet" + i + ".xml", "worksheet+xml");
		}
		return types.append("</Types>").toString();
	}

	private static void override(StringBuilder types, String part, String type) {
		types.append("<Override PartName=\"/xl/")
			.append(part)
			.append("\" ContentType=\"")
			.append(TYPE)
			.append(type)
			.append("\"/>");
	}

	private static String relationships(String parts) {
		return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + parts + "</Relationships>";
	}

	private static String relationship(int number, String type, String target) {
		return "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
	}

	private String properties() {
		String day = "<dcterms:%s xsi:type=\"dcterms:W3CDTF\">" + this.book.date() + "T00:00:00Z</dcterms:%s>";
		return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
				+ "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
				+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
				+ XmlText.escaped(this.book.title() + " " + this.book.subtitle()) + "</dc:title><dc:creator>"
				+ XmlText.escaped(this.book.author()) + "</dc:creator><dc:language>id-ID</dc:language>"
				+ day.replace("%s", "created") + day.replace("%s", "modified") + "</cp:coreProperties>";
	}

	private static String workbook(List<TypedTable> sheets) {
		StringBuilder list = new StringBuilder();
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < sheets.size(); i++) {
			String name = XmlText.escaped(sheets.get(i).name());
			list.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(i + 1);
			list.append("\" r:id=\"rId").append(i + 1).append("\"/>");
			if (i > 0) {
				String sheet = "'" + name + "'!";
				names.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").append(i);
				names.append("\" hidden=\"1\">").append(sheet).append(TableSheetXml.filtered(sheets.get(i), "$"));
				names.append("</definedName>");
				names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i).append("\">");
				names.append(sheet).append("$A:$A,").append(sheet).append("$1:$1</definedName>");
			}
		}
		return HEAD + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
				+ OFFICE + "\"><sheets>" + list + "</sheets>"
				+ (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>") + "</workbook>";
	}

}
