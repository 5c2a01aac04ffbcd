package id.selaras.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How a program, or a person with an editor, writes a table as text.
 *
 * @param careless whether fields with a delimiter in them go without quotes
 * @param ends what becomes of empty fields at the end of a line
 */
record CsvDialect(char delimiter, char decimal, Quotes quotes, boolean careless, String charset, boolean mark,
		String lineEnd, Ends ends) {

	/** Stands for the delimiter within a field. */
	static final char DELIMITER = '¤';

	enum Quotes {

		NEEDED, NUMBERS, ALL

	}

	enum Ends {

		WRITTEN, LEFT_OUT, LEFT_OUT_OF_TITLES, ONE_MORE

	}

	/** The five kinds in which offices save their tables, each with its variants. */
	static CsvDialect of(int kind, Random random) {
		boolean pick = random.nextBoolean();
		String lineEnd = pick ? "\r\n" : "\n";
		Ends ends = Ends.values()[random.nextInt(Ends.values().length)];
		Quotes quotes = Quotes.values()[random.nextInt(Quotes.values().length)];
		return switch (kind) {
			case 0 -> new CsvDialect(';', ',', quotes, false, "windows-1252", false, lineEnd, ends);
			case 1 -> new CsvDialect(',', '.', quotes, false, "UTF-8", pick, lineEnd, ends);
			case 2 -> new CsvDialect('\t', ',', quotes, false, "UTF-16LE", true, lineEnd, ends);
			case 3 -> new CsvDialect(',', ',', Quotes.NEEDED, false, "UTF-8", pick, lineEnd, ends);
			default -> new CsvDialect(',', ',', Quotes.NEEDED, true, "UTF-8", pick, lineEnd, ends);
		};
	}

	/** A number as this dialect has it. */
	String number(String plain) {
		return plain.replace('.', this.decimal);
	}

	byte[] bytes(List<List<String>> rows, int titles) {
		StringBuilder text = new StringBuilder(this.mark ? "\uFEFF" : "");
		for (int row = 0; row < rows.size(); row++) {
			text.append(line(rows.get(row), row < titles)).append(this.lineEnd);
		}
		return text.toString().getBytes(Charset.forName(this.charset));
	}

	@Override
	public String toString() {
		return "'" + this.delimiter + "' '" + this.decimal + "' " + this.quotes + (this.careless ? " careless " : " ")
				+ this.charset + " " + this.ends;
	}

	private String line(List<String> fields, boolean title) {
		List<String> written = new ArrayList<>(fields.stream().map(this::field).toList());
		boolean cut = this.ends == Ends.LEFT_OUT || (title && this.ends == Ends.LEFT_OUT_OF_TITLES);
		while (cut && written.size() > 1 && fields.get(written.size() - 1).isEmpty()) {
			written.remove(written.size() - 1);
		}
		if (this.ends == Ends.ONE_MORE) {
			written.add("");
		}
		return String.join(String.valueOf(this.delimiter), written);
	}

	private String field(String written) {
		String text = written.replace(DELIMITER, this.delimiter);
		boolean number = text.matches("-?\\d+[.,]?\\d*");
		boolean needed = text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
				|| (text.indexOf(this.delimiter) >= 0 && !this.careless);
		boolean quoted = needed || this.quotes == Quotes.ALL || (this.quotes == Quotes.NUMBERS && number);
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
