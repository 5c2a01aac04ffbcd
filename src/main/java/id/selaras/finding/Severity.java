package id.selaras.finding;

/** Severity by authority: what a finding does to the value that it names. */
public enum Severity {

	/** The value is left out of the figures. */
	ERROR("Kesalahan"),

	/** Used, and marked until the agency explains it. */
	QUERY("Perlu penjelasan"),

	/** Used, and marked. */
	WARNING("Peringatan"),

	/** We tidied something and say so. */
	INFO("Informasi");

	private final String indonesian;

	Severity(String indonesian) {
		this.indonesian = indonesian;
	}

	/** As printed. */
	public String indonesian() {
		return this.indonesian;
	}

}
