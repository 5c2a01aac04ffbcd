package id.selaras.crosscheck;

import id.selaras.finding.Location;

/** A rule failed, and at which place: our mistake, which must be found again. */
public final class RuleStumbled extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Location location;

	RuleStumbled(Location location, RuntimeException cause) {
		super(cause);
		this.location = location;
	}

	/** File, sheet, cell or subject. */
	String place() {
		String place = this.location.place().isEmpty() ? this.location.subject() : this.location.place();
		return (this.location.file() + " " + place).strip();
	}

}
