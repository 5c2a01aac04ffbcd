package id.selaras.finding;

/** Severity by authority: what a finding does to the value that it names. */
public enum Severity {

	/** The value is left out of the figures. */
	ERROR,

	/** Used, and marked until the agency explains it. */
	QUERY,

	/** Used, and marked. */
	WARNING,

	/** We tidied something and say so. */
	INFO

}
