package id.selaras.sheet;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The styles of a {@link TableBook}, in the order in which {@code styles.xml} lists them.
 * Their numbers are shown in the way of the reader's country.
 */
enum TableStyle {

	/** What Excel takes where no style is named. */
	PLAIN(0, "numFmtId=\"0\"", ""),

	HEADING(1, "numFmtId=\"0\" fontId=\"1\" applyFont=\"1\" fillId=\"2\" applyFill=\"1\"",
			"<alignment vertical=\"center\" wrapText=\"1\"/>"),

	WORDS(2, "numFmtId=\"0\"", "<alignment vertical=\"top\" wrapText=\"1\"/>"),

	/** Words that would become a formula if someone typed them again. */
	QUOTED(3, "numFmtId=\"0\" quotePrefix=\"1\"", "<alignment vertical=\"top\" wrapText=\"1\"/>"),

	REASON(4, "numFmtId=\"0\" fontId=\"2\" applyFont=\"1\"",
			"<alignment horizontal=\"right\" vertical=\"top\" wrapText=\"1\"/>"),

	WHOLE(5, "numFmtId=\"3\" applyNumberFormat=\"1\"", "<alignment vertical=\"top\"/>"),

	TWO_DECIMALS(6, "numFmtId=\"4\" applyNumberFormat=\"1\"", "<alignment vertical=\"top\"/>"),

	DECIMALS(7, "numFmtId=\"164\" applyNumberFormat=\"1\"", "<alignment vertical=\"top\"/>"),

	DAY(8, "numFmtId=\"14\" applyNumberFormat=\"1\"", "<alignment vertical=\"top\"/>"),

	LINK(9, "numFmtId=\"0\" fontId=\"3\" applyFont=\"1\"", "<alignment vertical=\"top\" wrapText=\"1\"/>");

	private final int number;

	private final String attributes;

	private final String alignment;

	TableStyle(int number, String attributes, String alignment) {
		this.number = number;
		this.attributes = attributes;
		this.alignment = alignment;
	}

	/** By which cells name it. */
	int number() {
		return this.number;
	}

	static String xml() {
		String cells = Arrays.stream(values())
			.map((style) -> "<xf " + style.attributes + " xfId=\"0\" borderId=\"" + ((style == PLAIN) ? 0 : 1)
					+ "\" applyBorder=\"1\" applyAlignment=\"1\">" + style.alignment + "</xf>")
			.collect(Collectors.joining());
		return """
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
				<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00##"/></numFmts>\
				<fonts count="4"><font><sz val="10"/><name val="Arial"/></font>\
				<font><b/><sz val="10"/><name val="Arial"/></font>\
				<font><i/><sz val="10"/><name val="Arial"/></font>\
				<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="Arial"/></font></fonts>\
				<fills count="3"><fill><patternFill patternType="none"/></fill>\
				<fill><patternFill patternType="gray125"/></fill>\
				<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/></patternFill></fill></fills>\
				<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
				<border><left style="hair"/><right style="hair"/><top style="hair"/><bottom style="hair"/><diagonal/>\
				</border></borders>\
				<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
				<cellXfs>""" + cells + "</cellXfs></styleSheet>";
	}

}
