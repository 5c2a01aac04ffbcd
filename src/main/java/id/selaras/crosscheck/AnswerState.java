package id.selaras.crosscheck;

/** How a requested form stands: asked = sent + held + missing. */
public enum AnswerState {

	/** A loaded submission answers it. */
	SENT,

	/** There are only waiting or refused ones. */
	HELD,

	/** Nothing came. */
	MISSING

}
