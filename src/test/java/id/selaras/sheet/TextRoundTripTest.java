package id.selaras.sheet;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of random fields, written in each way, come back as they were, or are refused or
 * remarked on: never shifted in silence.
 */
class TextRoundTripTest {

	private static final long SEED = Long.getLong("text.seed", 20_261_122L);

	private static final int TABLES = 1_500;

	private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252");

	private static final List<String> FIELDS = List.of("", "IPM", "75,5", "1.234,5", "1,234.5", "12", "Rp 5,00",
			"satu, dua", "a;b", "a;b;c", "x|y", "kata\tlain", "\"kutip\"", "5\"", "\"", "dua\nbaris", "m²", "é",
			" depan", "belakang ", "2023-01-05", "08:15:00", "007", "-", "a,b", "Luas; panjang", "85 %");

	private final Random random = new Random(SEED);

	@Test
	void whatIsWrittenComesBackOrIsSaid() {
		int same = 0;
		for (int i = 0; i < TABLES; i++) {
			List<List<String>> table = table();
			char delimiter = Delimiter.CANDIDATES.get(this.random.nextInt(4));
			String mark = this.random.nextBoolean() ? "\uFEFF" : "";
			String charset = CHARSETS.get(this.random.nextInt(CHARSETS.size()));
			String lineEnd = List.of("\n", "\r\n", "\r").get(this.random.nextInt(3));
			String text = written(table, delimiter, this.random.nextBoolean()).replace("\n", lineEnd);
			byte[] bytes = ((charset.startsWith("win") ? "" : mark) + text).getBytes(Charset.forName(charset));
			String what = "seed " + SEED + ", table " + i + ", delimiter '" + delimiter + "', " + charset + ":\n"
					+ text;
			Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(bytes);
			if (opened instanceof Refusal refusal) {
				assertThat(refusal.reason()).as(what).isEqualTo(RefusalReason.DELIMITER);
			}
			else if (isSame((Workbook) opened, table)) {
				same++;
			}
			else {
				assertThat(((Workbook) opened).remarks()).as(what).anyMatch(TextRoundTripTest::isWarning);
			}
		}
		assertThat(same).as("tables that come back, seed " + SEED).isGreaterThan(TABLES * 9 / 10);
	}

	private static boolean isWarning(Remark remark) {
		return !(remark.facts() instanceof TextEncoding.EncodingGuessed);
	}

	/** A heading of words, then rows of anything. */
	private List<List<String>> table() {
		int width = 2 + this.random.nextInt(6);
		List<List<String>> table = new ArrayList<>();
		List<String> heading = new ArrayList<>();
		for (int column = 0; column < width; column++) {
			heading.add("Kolom " + (char) ('A' + column));
		}
		table.add(heading);
		for (int rows = 1 + this.random.nextInt(8); rows > 0; rows--) {
			List<String> row = new ArrayList<>();
			for (int column = 0; column < width; column++) {
				row.add(FIELDS.get(this.random.nextInt(FIELDS.size())));
			}
			table.add(row);
		}
		return table;
	}

	private static String written(List<List<String>> table, char delimiter, boolean quoteAll) {
		StringWriter text = new StringWriter();
		ICSVWriter writer = new CSVWriterBuilder(text).withSeparator(delimiter).withLineEnd("\n").build();
		table.forEach((row) -> writer.writeNext(row.toArray(String[]::new), quoteAll));
		writer.flushQuietly();
		return text.toString();
	}

	private static boolean isSame(Workbook workbook, List<List<String>> table) {
		Sheet sheet = workbook.sheets().get(0);
		for (int row = 0; row < table.size(); row++) {
			for (int column = 0; column < table.get(row).size(); column++) {
				if (!sheet.cell(row, column).text().equals(table.get(row).get(column))) {
					return false;
				}
			}
			if (sheet.lastColumn(row, row) >= table.get(row).size()) {
				return false;
			}
		}
		return sheet.lastRow() < table.size();
	}

}
