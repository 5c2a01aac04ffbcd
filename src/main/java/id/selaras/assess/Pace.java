package id.selaras.assess;

/**
 * Where a sum stands within its year: a part of the year's target gets no predicate, but
 * it may be on its way.
 */
public enum Pace {

	ON_PATH("sesuai jalur", "on path"), BELOW_PATH("di bawah jalur", "below the path"),
	ABOVE_PATH("di atas jalur", "above the path");

	private final String indonesian;

	private final String english;

	Pace(String indonesian, String english) {
		this.indonesian = indonesian;
		this.english = english;
	}

	public String indonesian() {
		return this.indonesian;
	}

	public String english() {
		return this.english;
	}

}
