package id.selaras.report;

/** For whom a report is made, and so how many of it there are. */
public enum Audience {

	/** One for the regency. */
	REGENCY,

	/** One for each agency, of which nothing is shown to another. */
	AGENCY,

	/** One for each consultant, over the regencies that he serves. */
	CONSULTANT

}
