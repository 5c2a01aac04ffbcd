package id.selaras.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small workbook of one sheet whose parts can be changed one by one. */
final class XlsxParts {

	private static final String OOXML = "http://schemas.openxmlformats.org/";

	private static final String MAIN = "xmlns=\"" + OOXML + "spreadsheetml/2006/main\" xmlns:r=\"" + OOXML
			+ "officeDocument/2006/relationships\"";

	private final Map<String, String> parts = new LinkedHashMap<>();

	XlsxParts(String sheetData) {
		with("[Content_Types].xml", "<Types xmlns=\"" + OOXML + "package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
				+ override("/xl/workbook.xml", "sheet.main") + override("/xl/worksheets/sheet1.xml", "worksheet")
				+ override("/xl/sharedStrings.xml", "sharedStrings") + override("/xl/styles.xml", "styles")
				+ "</Types>");
		with("_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + OOXML
				+ "officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"));
		with("xl/workbook.xml",
				"<workbook " + MAIN + "><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
		with("xl/_rels/workbook.xml.rels", relationships(part("r1", "worksheet", "worksheets/sheet1.xml")
				+ part("r2", "sharedStrings", "sharedStrings.xml") + part("r3", "styles", "styles.xml")));
		with("xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>satu</t></si>"
				+ "<si><r><t>du</t></r><r><t>a</t></r><rPh sb=\"0\" eb=\"1\"><t>bunyi</t></rPh></si></sst>");
		with("xl/styles.xml", "<styleSheet " + MAIN + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
				+ "</cellXfs></styleSheet>");
		with("xl/worksheets/sheet1.xml",
				"<worksheet " + MAIN + "><sheetData>" + sheetData + "</sheetData></worksheet>");
	}

	private static String override(String part, String kind) {
		return "<Override PartName=\"" + part
				+ "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
	}

	private static String relationships(String inner) {
		return "<Relationships xmlns=\"" + OOXML + "package/2006/relationships\">" + inner + "</Relationships>";
	}

	private static String part(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + OOXML + "officeDocument/2006/relationships/" + type
				+ "\" Target=\"" + target + "\"/>";
	}

	XlsxParts with(String name, String content) {
		this.parts.put(name, content);
		return this;
	}

	XlsxParts without(String name) {
		this.parts.remove(name);
		return this;
	}

	XlsxParts replace(String name, String text, String other) {
		String content = this.parts.getOrDefault(name, "");
		if (!content.contains(text)) {
			throw new IllegalArgumentException(name + " does not hold " + text);
		}
		return with(name, content.replace(text, other));
	}

	/** The names of Strict OOXML instead of the transitional ones. */
	XlsxParts strict() {
		this.parts.replaceAll((name, content) -> content
			.replace(OOXML + "spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
			.replace(OOXML + "officeDocument/2006/relationships",
					"http://purl.oclc.org/ooxml/officeDocument/relationships"));
		return this;
	}

	byte[] bytes() {
		ZipFile zip = new ZipFile();
		this.parts.forEach(zip::with);
		return zip.bytes();
	}

}
