package id.selaras.store;

/** Nothing crosses regencies. */
final class Regencies {

	private Regencies() {
	}

	static void requireSame(String regency, String other) {
		if (!regency.equals(other)) {
			throw new IllegalArgumentException("A record of regency " + other + " among those of " + regency);
		}
	}

}
