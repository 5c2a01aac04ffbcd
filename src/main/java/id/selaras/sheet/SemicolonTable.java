package id.selaras.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Text that we define ourselves: separated by semicolons, quoted with {@code "}, a header
 * first. Cells come without blanks around them, lines without any cell are left out.
 */
public record SemicolonTable(List<String> header, List<Line> lines) {

	// a quote that never closes costs quadratic time without a limit
	private static final int MOST_LINES_OF_A_CELL = 20;

	public SemicolonTable {
		header = List.copyOf(header);
		lines = List.copyOf(lines);
	}

	/**
	 * One record.
	 *
	 * @param number of the line on which it begins, from 1
	 */
	public record Line(int number, List<String> cells) {

		public Line {
			cells = List.copyOf(cells);
		}

	}

	/** A quote that is not closed. */
	public static final class OpenQuoteException extends Exception {

		private final int line;

		OpenQuoteException(int line, IOException cause) {
			super("The quote in line " + line + " is not closed", cause);
			this.line = line;
		}

		/** The line on which the record begins. */
		public int line() {
			return this.line;
		}

	}

	public static SemicolonTable read(String text) throws OpenQuoteException {
		List<Line> lines = new ArrayList<>();
		CSVReader reader = new CSVReaderBuilder(new StringReader(text))
			.withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
			.withMultilineLimit(MOST_LINES_OF_A_CELL)
			.withErrorLocale(Locale.ROOT)
			.build();
		while (true) {
			int number = Math.toIntExact(reader.getLinesRead()) + 1;
			String[] cells = next(reader, number);
			if (cells == null) {
				break;
			}
			List<String> stripped = Arrays.stream(cells).map(String::strip).toList();
			if (!stripped.stream().allMatch(String::isEmpty)) {
				lines.add(new Line(number, stripped));
			}
		}
		return lines.isEmpty() ? new SemicolonTable(List.of(), List.of())
				: new SemicolonTable(lines.get(0).cells(), lines.subList(1, lines.size()));
	}

	private static String @Nullable [] next(CSVReader reader, int number) throws OpenQuoteException {
		try {
			return reader.readNext();
		}
		catch (IOException ex) {
			throw new OpenQuoteException(number, ex);
		}
		catch (CsvValidationException ex) {
			throw new IllegalStateException("No validator was asked for", ex);
		}
	}

}
