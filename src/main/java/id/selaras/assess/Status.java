package id.selaras.assess;

/** Where an indicator stands on its way to the end target of the plan. */
public enum Status {

	ACHIEVED("Tercapai", "achieved"), WITHIN_REACH("Akan tercapai", "within reach"),
	NEEDS_EFFORT("Perlu upaya keras", "needs great effort");

	private final String indonesian;

	private final String english;

	Status(String indonesian, String english) {
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
