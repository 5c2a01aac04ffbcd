package id.selaras.store;

/** A journal is not as it was written: a line was changed, added or taken away. */
public final class JournalBroken extends RuntimeException {

	private final String regency;

	private final int line;

	JournalBroken(String regency, int line) {
		super("The journal of regency " + regency + " is broken at line " + line
				+ ": restore the file from a backup, then run again");
		this.regency = regency;
		this.line = line;
	}

	public String regency() {
		return this.regency;
	}

	/** The first line that does not follow from those before, from 1. */
	public int line() {
		return this.line;
	}

}
