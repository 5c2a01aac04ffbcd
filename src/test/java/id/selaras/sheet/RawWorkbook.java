package id.selaras.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook of one sheet, its parts written by hand. */
final class RawWorkbook {

	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private final StringBuilder relationships = new StringBuilder();

	RawWorkbook() {
		part("[Content_Types].xml",
				"<Types><Default Extension='xml' ContentType='application/xml'/><Default Extension='rels' ContentType='application/xml'/></Types>");
		part("_rels/.rels", relationships(relationship("r1", RELATIONS + "/officeDocument", "xl/workbook.xml")));
		part("xl/workbook.xml", workbook("<sheet name='Form' sheetId='1' r:id='s1'/>"));
		related("s1", "worksheet", "worksheets/sheet1.xml");
		sheet("");
	}

	static String workbook(String sheets) {
		return "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets>" + sheets + "</sheets></workbook>";
	}

	static String relationships(String relationships) {
		return "<Relationships xmlns='" + PACKAGE_RELATIONS + "'>" + relationships + "</Relationships>";
	}

	static String relationship(String id, String type, String target) {
		return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>";
	}

	/** Something that the workbook points to. */
	RawWorkbook related(String id, String type, String target) {
		this.relationships.append(relationship(id, RELATIONS + "/" + type, target));
		return part("xl/_rels/workbook.xml.rels", relationships(this.relationships.toString()));
	}

	/** The sheet with these rows. */
	RawWorkbook rows(String rows) {
		return sheet("<sheetData>" + rows + "</sheetData>");
	}

	/** The sheet with these cells in its first row. */
	RawWorkbook cells(String cells) {
		return rows("<row r='1'>" + cells + "</row>");
	}

	RawWorkbook sheet(String content) {
		return part("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
	}

	RawWorkbook strings(String items) {
		related("strings", "sharedStrings", "sharedStrings.xml");
		return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
	}

	RawWorkbook styles(String content) {
		related("styles", "styles", "/xl/styles.xml");
		return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + content + "</styleSheet>");
	}

	/** One look for each of these number formats. */
	RawWorkbook formats(String... formats) {
		StringBuilder codes = new StringBuilder("<numFmts>");
		StringBuilder looks = new StringBuilder("<cellXfs>");
		for (int i = 0; i < formats.length; i++) {
			codes.append("<numFmt numFmtId='")
				.append(200 + i)
				.append("' formatCode='")
				.append(formats[i])
				.append("'/>");
			looks.append("<xf numFmtId='").append(200 + i).append("'/>");
		}
		return styles(codes + "</numFmts>" + looks + "</cellXfs>");
	}

	RawWorkbook part(String name, String content) {
		this.parts.put(name, content);
		return this;
	}

	RawWorkbook without(String name) {
		this.parts.remove(name);
		return this;
	}

	byte[] bytes() {
		ZipFile zip = new ZipFile();
		this.parts.forEach(zip::with);
		return zip.bytes();
	}

	Opened open() {
		return new WorkbookOpener(SheetLimits.DEFAULT).open(bytes());
	}

	Workbook read() {
		if (open() instanceof Workbook workbook) {
			return workbook;
		}
		throw new AssertionError(open());
	}

	Sheet readSheet() {
		return read().sheets().get(0);
	}

	RefusalReason refusal() {
		return ((Refusal) open()).reason();
	}

}
