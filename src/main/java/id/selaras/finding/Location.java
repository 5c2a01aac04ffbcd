package id.selaras.finding;

import java.util.Objects;

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

	/**
	 * Written out, as is the hash: what Java makes for a record is linked at the first
	 * call, which takes long where a single file is checked.
	 */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof Location location && Objects.equals(this.cell, location.cell)
				&& Objects.equals(this.sheet, location.sheet) && this.subject.equals(location.subject)
				&& this.file.equals(location.file) && this.original.equals(location.original));
	}

	@Override
	public int hashCode() {
		int hash = 31 * this.original.hashCode() + this.file.hashCode();
		hash = 31 * (31 * hash + Objects.hashCode(this.sheet)) + Objects.hashCode(this.cell);
		return 31 * hash + this.subject.hashCode();
	}

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
