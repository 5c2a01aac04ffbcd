package id.selaras.finding;

import org.jspecify.annotations.Nullable;

/**
 * The place that a finding or value speaks of, as the agency sees it.
 *
 * @param original SHA-256 of the file, or empty where no file is meant
 * @param file path below the inbox, or the file's name
 * @param sheet name of the sheet; absent for text files and for the file as a whole
 * @param cell A1 reference; absent for the file or sheet as a whole
 * @param subject what is meant where no file is: an agency, an indicator, a request
 */
public record Location(String original, String file, @Nullable String sheet, @Nullable String cell, String subject) {

	public static Location of(String original, String file) {
		return new Location(original, file, null, null, "");
	}

	/**
	 * The place of something that is not in any file, such as a form that was not sent.
	 */
	public static Location ofSubject(String subject) {
		return new Location("", "", null, null, subject);
	}

	public Location at(@Nullable String sheetName, @Nullable String cellReference) {
		return new Location(this.original, this.file, sheetName, cellReference, this.subject);
	}

	/** The sheet, or the file where it has none, as a whole. */
	public Location table() {
		return new Location(this.original, this.file, this.sheet, null, "");
	}

	public Location about(String what) {
		return new Location(this.original, this.file, this.sheet, this.cell, what);
	}

	/** Sheet and cell in the way that Excel writes them, or an empty text. */
	public String place() {
		if (this.cell == null) {
			return (this.sheet == null) ? "" : this.sheet;
		}
		return (this.sheet == null) ? this.cell : this.sheet + "!" + this.cell;
	}

}
