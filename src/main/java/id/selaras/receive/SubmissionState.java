package id.selaras.receive;

/** What became of a file; received = the sum of these. */
public enum SubmissionState {

	/** Read, and in force for its agency, form and period. */
	LOADED("terkirim"),

	/** An open question on agency, form or period. */
	WAITING("menunggu jawaban"),

	/** Could not be taken; its finding says why. */
	REFUSED("ditolak"),

	/** A later one of the same agency, form and period stands in its place. */
	SUPERSEDED("sudah diganti"),

	/** Arrived after the period was released. */
	AFTER_LOCK("datang setelah periode dikunci");

	private final String indonesian;

	SubmissionState(String indonesian) {
		this.indonesian = indonesian;
	}

	/** As printed. */
	public String indonesian() {
		return this.indonesian;
	}

}
