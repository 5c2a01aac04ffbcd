package id.selaras.sheet;

import java.io.StringWriter;
import java.util.List;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;

/**
 * Writes CSV as Excel in Indonesia opens it: semicolons, with a byte order mark. A text
 * that a spreadsheet would take for a formula gets an apostrophe.
 */
public final class CsvText {

	private static final String STARTS_OF_FORMULAS = "=+-@\t\r\u0000";

	private CsvText() {
	}

	public static String of(List<String> header, List<List<String>> rows) {
		StringWriter text = new StringWriter();
		text.write('\uFEFF');
		ICSVWriter writer = new CSVWriterBuilder(text).withSeparator(';').withLineEnd("\r\n").build();
		writer.writeNext(header.toArray(String[]::new), false);
		for (List<String> row : rows) {
			writer.writeNext(row.stream().map(CsvText::neutral).toArray(String[]::new), false);
		}
		writer.flushQuietly();
		return text.toString();
	}

	private static String neutral(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
		return (!line.isEmpty() && STARTS_OF_FORMULAS.indexOf(line.charAt(0)) >= 0) ? "'" + line : line;
	}

}
