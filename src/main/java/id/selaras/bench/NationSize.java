package id.selaras.bench;

/**
 * How large the home is that a night is measured over.
 *
 * @param regencies up to the 514 that there are
 * @param agencies of each regency, each with one form
 * @param rows of each form
 */
public record NationSize(int regencies, int agencies, int rows) {

	/** Indicators of each plan. */
	static final int INDICATORS = 476;

	public NationSize {
		require("regencies", regencies, 514);
		require("agencies", agencies, 40);
		require("rows", rows, INDICATORS);
	}

	private static void require(String what, int number, int most) {
		if (number < 1 || number > most) {
			throw new IllegalArgumentException("--" + what + ": 1 .. " + most);
		}
	}

	int files() {
		return this.regencies * this.agencies;
	}

	long allRows() {
		return (long) files() * this.rows;
	}

	/** As part of a folder's name. */
	String name() {
		return this.regencies + "-" + this.agencies + "-" + this.rows;
	}

}
