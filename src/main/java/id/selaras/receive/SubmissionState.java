package id.selaras.receive;

/** What became of a file; received = the sum of these. */
public enum SubmissionState {

	/** Read, and in force for its agency, form and period. */
	LOADED,

	/** An open question on agency, form or period. */
	WAITING,

	/** Could not be taken; its finding says why. */
	REFUSED,

	/** A later one of the same agency, form and period stands in its place. */
	SUPERSEDED,

	/** Arrived after the period was released. */
	AFTER_LOCK

}
