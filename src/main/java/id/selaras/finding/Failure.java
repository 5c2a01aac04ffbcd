package id.selaras.finding;

/**
 * Something that we or the operator must mend; never shown as a finding.
 *
 * @param stage the stage or command in which it happened
 * @param regency the regency it is about, or empty
 * @param who who must act
 * @param text one line, with file, line and key where there are such
 */
public record Failure(String stage, String regency, Responsible who, Text text) {

	/** Who must act. */
	public enum Responsible {

		/** A setting, folder or file of the operator. */
		OPERATOR,

		/** Disk, database, mail server. */
		OUTSIDE,

		/** A mistake in Selaras. */
		SELARAS

	}

}
