package id.selaras.crosscheck;

/** How a requested form stands: asked = sent + held + missing. */
public enum AnswerState {

	/** A loaded submission answers it. */
	SENT("terkirim"),

	/** There are only waiting or refused ones. */
	HELD("tertahan"),

	/** Nothing came. */
	MISSING("belum lapor");

	private final String indonesian;

	AnswerState(String indonesian) {
		this.indonesian = indonesian;
	}

	/** As printed. */
	public String indonesian() {
		return this.indonesian;
	}

}
