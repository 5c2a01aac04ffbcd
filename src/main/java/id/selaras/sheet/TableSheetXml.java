package id.selaras.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One sheet of a {@link TableBook}: headings that stay, a filter, how it is printed. */
final class TableSheetXml {

	/** Day nought of Excel, for all days since March 1900. */
	private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

	/** More digits no spreadsheet keeps. */
	private static final MathContext DIGITS = new MathContext(17);

	/** More characters no cell holds. */
	private static final int LONGEST = 32_767;

	private static final String CUT = " […]";

	private static final String STARTS_OF_FORMULAS = "=+-@";

	/** What Excel calls the paper of 21.6 by 33 cm. */
	private static final int FOLIO = 14;

	private final TypedTable table;

	private final TableBook book;

	private final TableWidths widths;

	private final StringBuilder xml;

	TableSheetXml(TypedTable table, TableBook book) {
		this.table = table;
		this.book = book;
		this.widths = TableWidths.of(table);
		this.xml = new StringBuilder(2_048 + 64 * table.rows().size() * table.columns().size());
	}

	/**
	 * The part.
	 * @param contents whether it is the sheet that lists the others
	 */
	CharSequence text(boolean contents) {
		head(contents);
		this.xml.append("<sheetData>");
		headings();
		for (int i = 0; i < this.table.rows().size(); i++) {
			row(i + 2, this.table.rows().get(i), contents);
		}
		this.xml.append("</sheetData>");
		if (contents) {
			links();
		}
		else {
			this.xml.append("<autoFilter ref=\"").append(filtered(this.table, "")).append("\"/>");
		}
		foot();
		return this.xml;
	}

	/** Headings and rows, such as {@code A1:C9}. */
	static String filtered(TypedTable table, String fixed) {
		return fixed + "A" + fixed + "1:" + fixed + letters(table.columns().size() - 1) + fixed
				+ (table.rows().size() + 1);
	}

	private void head(boolean contents) {
		this.xml.append("""
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
				<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0\"""");
		this.xml.append(contents ? " tabSelected=\"1\" showGridLines=\"0\">" : ">");
		this.xml.append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
			.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"")
			.append(TableWidths.LINE)
			.append("\"/><cols>");
		for (int i = 0; i < this.table.columns().size(); i++) {
			this.xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"");
			this.xml.append(this.widths.width(i)).append("\" customWidth=\"1\"/>");
		}
		this.xml.append("</cols>");
	}

	private void headings() {
		List<TypedTable.Cell> headings = this.table.columns()
			.stream()
			.map((column) -> TypedTable.words(column.heading()))
			.toList();
		open(1, headings);
		for (int i = 0; i < headings.size(); i++) {
			text(1, i, this.table.columns().get(i).heading(), TableStyle.HEADING);
		}
		this.xml.append("</row>");
	}

	private void row(int number, List<TypedTable.Cell> cells, boolean contents) {
		open(number, cells);
		for (int i = 0; i < cells.size(); i++) {
			cell(number, i, cells.get(i), contents && i == 1);
		}
		this.xml.append("</row>");
	}

	/** Not every program makes room for wrapped texts when it opens a file. */
	private void open(int number, List<TypedTable.Cell> cells) {
		this.xml.append("<row r=\"").append(number).append("\" ht=\"");
		this.xml.append(this.widths.height(cells)).append("\" customHeight=\"1\">");
	}

	private void cell(int row, int column, TypedTable.Cell cell, boolean link) {
		if (cell instanceof TypedTable.Amount amount) {
			number(row, column, amount.value().round(DIGITS).toPlainString(), style(column, amount.value()));
		}
		else if (cell instanceof TypedTable.Day day) {
			number(row, column, String.valueOf(ChronoUnit.DAYS.between(DAY_NOUGHT, day.day())), TableStyle.DAY);
		}
		else if (cell instanceof TypedTable.Reason reason) {
			text(row, column, reason.text(), TableStyle.REASON);
		}
		else if (cell instanceof TypedTable.Words words) {
			text(row, column, words.text(), link ? TableStyle.LINK : style(words.text()));
		}
		else {
			start(row, column, TableStyle.WORDS).append("/>");
		}
	}

	private static TableStyle style(String text) {
		boolean formula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
		return formula ? TableStyle.QUOTED : TableStyle.WORDS;
	}

	private TableStyle style(int column, BigDecimal value) {
		return switch (this.table.columns().get(column).kind()) {
			case PERCENT -> TableStyle.TWO_DECIMALS;
			case RUPIAH -> TableStyle.WHOLE;
			default -> (value.stripTrailingZeros().scale() <= 0) ? TableStyle.WHOLE : TableStyle.DECIMALS;
		};
	}

	private void number(int row, int column, String value, TableStyle style) {
		start(row, column, style).append("><v>").append(value).append("</v></c>");
	}

	/** Always a text: what agencies wrote never becomes a formula. */
	private void text(int row, int column, String text, TableStyle style) {
		String held = (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
		start(row, column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
			.append(XmlText.escaped(held))
			.append("</t></is></c>");
	}

	private StringBuilder start(int row, int column, TableStyle style) {
		return this.xml.append("<c r=\"")
			.append(letters(column))
			.append(row)
			.append("\" s=\"")
			.append(style.number())
			.append('"');
	}

	private void links() {
		this.xml.append("<hyperlinks>");
		for (int i = 0; i < this.table.rows().size(); i++) {
			if (this.table.rows().get(i).get(1) instanceof TypedTable.Words sheet) {
				this.xml.append("<hyperlink ref=\"B").append(i + 2).append("\" location=\"'");
				this.xml.append(XmlText.escaped(sheet.text())).append("'!A1\"/>");
			}
		}
		this.xml.append("</hyperlinks>");
	}

	private void foot() {
		String draft = this.book.draft() ? "DRAF" : "";
		this.xml.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.7\" bottom=\"0.6\" header=\"0.3\" ")
			.append("footer=\"0.3\"/><pageSetup paperSize=\"")
			.append(FOLIO)
			.append("\" pageOrder=\"overThenDown\" orientation=\"landscape\" fitToWidth=\"")
			.append(this.widths.pagesWide())
			.append("\" fitToHeight=\"0\"/><headerFooter><oddHeader>")
			.append(XmlText
				.escaped("&L" + literal(this.table.title()) + "&C&B" + draft + "&R" + literal(this.book.subtitle())))
			.append("</oddHeader><oddFooter>")
			.append(XmlText.escaped("&L" + literal(this.book.title()) + "&RHalaman &P dari &N"))
			.append("</oddFooter></headerFooter></worksheet>");
	}

	/** In headers an ampersand begins a command. */
	private static String literal(String text) {
		return text.replace("&", "&&");
	}

	private static String letters(int column) {
		return (column < 26) ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
	}

}
