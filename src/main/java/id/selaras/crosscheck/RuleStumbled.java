package id.selaras.crosscheck;

import id.selaras.finding.Location;

/** A rule failed, and at which place: our mistake, which must be found again. */
public final class RuleStumbled extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Location location;

	private RuleStumbled(Location location, RuntimeException cause) {
		super(cause);
		this.location = location;
	}

	static void namingThePlace(Location location, Runnable check) {
		try {
			check.run();
		}
		catch (RuntimeException ex) {
			throw new RuleStumbled(location, ex);
		}
	}

	/** File, sheet, cell or subject. */
	String place() {
		String place = this.location.place().isEmpty() ? this.location.subject() : this.location.place();
		return (this.location.file() + " " + place).strip();
	}

}
