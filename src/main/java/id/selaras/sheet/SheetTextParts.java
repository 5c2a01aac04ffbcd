package id.selaras.sheet;

/** The parts of a workbook that are the same in all that {@link SheetText} writes. */
final class SheetTextParts {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGED = "http://schemas.openxmlformats.org/package/2006/";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	static final String CONTENT_TYPES = HEAD + "<Types xmlns=\"" + PACKAGED + "content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
			+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
			+ override("/xl/workbook.xml", "sheet.main") + override("/xl/worksheets/sheet1.xml", "worksheet")
			+ override("/xl/styles.xml", "styles") + override("/xl/sharedStrings.xml", "sharedStrings") + "</Types>";

	static final String PACKAGE = HEAD + "<Relationships xmlns=\"" + PACKAGED + "relationships\">"
			+ relationship(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";

	static final String PARTS = HEAD + "<Relationships xmlns=\"" + PACKAGED + "relationships\">"
			+ relationship(1, "worksheet", "worksheets/sheet1.xml") + relationship(2, "styles", "styles.xml")
			+ relationship(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>";

	static final String WORKBOOK = HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
			+ "\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

	static final String SHEET = HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>%s</sheetData>%s</worksheet>";

	static final String STRINGS = HEAD + "<sst xmlns=\"" + MAIN + "\">";

	private static final String PLAIN = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";

	static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
			+ "<fonts count=\"2\"><font><sz val=\"9\"/><name val=\"Arial\"/></font>"
			+ "<font><b/><sz val=\"9\"/><name val=\"Arial\"/></font></fonts>"
			+ "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
			+ "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
			+ "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/>"
			+ "<top style=\"thin\"/><bottom style=\"thin\"/></border></borders>" + "<cellStyleXfs count=\"1\">" + PLAIN
			+ "</cellStyleXfs><cellXfs count=\"6\">" + style(0, 0, 0) + style(0, 1, 0) + style(0, 1, 1) + style(1, 0, 1)
			+ style(3, 0, 1) + style(2, 0, 1) + "</cellXfs></styleSheet>";

	private SheetTextParts() {
	}

	private static String override(String part, String type) {
		return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
	}

	private static String relationship(int number, String type, String target) {
		return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
				+ "\"/>";
	}

	private static String style(int format, int font, int border) {
		return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"" + border
				+ "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\"/>";
	}

}
