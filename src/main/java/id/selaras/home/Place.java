package id.selaras.home;

import id.selaras.finding.Text;

/**
 * Where in a file something stands, as an error names it.
 *
 * @param file as the user knows it
 * @param line from 1; 0 for the file as a whole
 * @param key path of the key, items counted from 1 ({@code stages[2].from}), or a column
 */
record Place(String file, int line, String key, Kind kind) {

	private static final int LONGEST_QUOTE = 60;

	enum Kind {

		KEY, COLUMN

	}

	static Place of(String file) {
		return new Place(file, 0, "", Kind.KEY);
	}

	Place line(int number) {
		return new Place(this.file, number, this.key, this.kind);
	}

	Place key(String name) {
		return new Place(this.file, this.line, this.key.isEmpty() ? name : this.key + "." + name, this.kind);
	}

	Place item(int number) {
		return new Place(this.file, this.line, this.key + "[" + number + "]", this.kind);
	}

	Place column(String name) {
		return new Place(this.file, this.line, name, Kind.COLUMN);
	}

	HomeException refuse(String indonesian, String english) {
		return new HomeException(this, new Text(indonesian, english));
	}

	String indonesian() {
		return where("baris", (this.kind == Kind.KEY) ? "kunci" : "kolom");
	}

	String english() {
		return where("line", (this.kind == Kind.KEY) ? "key" : "column");
	}

	/** A word of the file between quotes, cut where it is long. */
	static String quote(String word) {
		boolean isLong = word.codePointCount(0, word.length()) > LONGEST_QUOTE;
		return '"' + (isLong ? word.substring(0, word.offsetByCodePoints(0, LONGEST_QUOTE)) + "..." : word) + '"';
	}

	private String where(String lineWord, String keyWord) {
		StringBuilder where = new StringBuilder(this.file);
		if (this.line > 0) {
			where.append(' ').append(lineWord).append(' ').append(this.line);
		}
		if (!this.key.isEmpty()) {
			where.append(", ").append(keyWord).append(' ').append(quote(this.key));
		}
		return where.toString();
	}

}
