package id.selaras.sheet;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;

/**
 * Writes CSV. A text that a spreadsheet would take for a formula gets an apostrophe.
 */
public final class CsvText {

	private static final String STARTS_OF_FORMULAS = "=+-@\t\r\u0000";

	private static final char DELETE = 0x7F;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private CsvText() {
	}

	/** As Excel in Indonesia opens it: semicolons, with a byte order mark. */
	public static String of(List<String> header, List<List<String>> rows) {
		return BYTE_ORDER_MARK + written(header,
				rows.stream().map((row) -> row.stream().map(CsvText::neutral).toList()).toList(), ';');
	}

	/**
	 * As Excel in Indonesia opens it, below headings as people call them: a decimal comma
	 * and no dots for thousands.
	 */
	public static String of(TypedTable table) {
		return BYTE_ORDER_MARK
				+ written(table.columns().stream().map(TypedTable.Column::heading).toList(), rows(table, ','), ';');
	}

	/**
	 * As programs expect it (RFC 4180), below the names of columns: commas between cells,
	 * a decimal point, no byte order mark.
	 */
	public static String forPrograms(TypedTable table) {
		return written(table.columns().stream().map(TypedTable.Column::name).toList(), rows(table, '.'), ',');
	}

	private static String written(List<String> header, List<List<String>> rows, char separator) {
		StringWriter text = new StringWriter();
		ICSVWriter writer = new CSVWriterBuilder(text).withSeparator(separator).withLineEnd("\r\n").build();
		writer.writeNext(header.toArray(String[]::new), false);
		rows.forEach((row) -> writer.writeNext(row.toArray(String[]::new), false));
		writer.flushQuietly();
		return text.toString();
	}

	private static List<List<String>> rows(TypedTable table, char decimal) {
		return table.rows().stream().map((row) -> row.stream().map((cell) -> text(cell, decimal)).toList()).toList();
	}

	private static String text(TypedTable.Cell cell, char decimal) {
		if (cell instanceof TypedTable.Words words) {
			return neutral(words.text());
		}
		if (cell instanceof TypedTable.Reason reason) {
			return neutral(reason.text());
		}
		if (cell instanceof TypedTable.Amount amount) {
			return number(amount.value()).replace('.', decimal);
		}
		return (cell instanceof TypedTable.Day day) ? day.day().toString() : "";
	}

	private static String number(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static String neutral(String text) {
		String line = text.chars().anyMatch(CsvText::isBreak) ? inOneLine(text) : text;
		return (!line.isEmpty() && STARTS_OF_FORMULAS.indexOf(line.charAt(0)) >= 0) ? "'" + line : line;
	}

	/** With one space for breaks that follow each other. */
	private static String inOneLine(String text) {
		StringBuilder line = new StringBuilder(text.length());
		boolean broken = false;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			boolean isBreak = isBreak(character);
			if (!isBreak) {
				line.append(character);
			}
			else if (!broken) {
				line.append(' ');
			}
			broken = isBreak;
		}
		return line.toString();
	}

	/** What controls a terminal or is not to be seen. */
	private static boolean isBreak(int character) {
		return character < ' ' || character == DELETE
				|| (character > DELETE && Character.getType(character) == Character.FORMAT);
	}

}
