package id.selaras.report;

/** For whom a report is made, and so how many of it there are. */
public enum Audience {

	/** One for the regency. */
	REGENCY,

	/** One for each agency, of which nothing is shown to another. */
	AGENCY

}
