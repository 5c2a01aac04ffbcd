package id.selaras.deliver;

/**
 * Someone who gets mail about one regency.
 *
 * @param id of the consultant, code of the agency, or the place in the regency's list
 */
public record Recipient(Role role, String id, String name, MailAddress address) {

	/** Why someone gets mail. */
	public enum Role {

		/** Serves the regency: gets its reports. */
		CONSULTANT,

		/** Named by the regency: gets its reports. */
		REGENCY,

		/** Gets its own corrections. */
		AGENCY

	}

	/** By what it is known what someone has by now; an agency has its own only. */
	public String key() {
		return (this.role == Role.AGENCY) ? this.address.text() + " " + this.id : this.address.text();
	}

	/** Names a folder: ids are made of small letters, digits and dashes. */
	public String folderName() {
		return switch (this.role) {
			case CONSULTANT -> "konsultan-" + this.id;
			case REGENCY -> "daerah-" + this.id;
			case AGENCY -> "pd-" + this.id;
		};
	}

}
