package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Text;

/** A value that the one in the cell should be about as large as. */
public record Reference(Kind kind, BigDecimal value) {

	/** A quarter or a poor year may be far below its target. */
	private static final BigDecimal MOST_BELOW = BigDecimal.valueOf(20);

	private static final BigDecimal MOST_ABOVE = BigDecimal.valueOf(5);

	/** Where the value comes from, and how much it tells. */
	public enum Kind {

		TARGET("target", "target", 6), LAST_PERIOD("periode lalu", "last period", 6),
		BASELINE("kondisi awal", "baseline", 5), SAME_ROW("angka lain pada baris ini", "another number of the row", 5);

		private final String indonesian;

		private final String english;

		private final int weight;

		Kind(String indonesian, String english, int weight) {
			this.indonesian = indonesian;
			this.english = english;
			this.weight = weight;
		}

		int weight() {
			return this.weight;
		}

	}

	/** Zero is like nothing, and what is zero may be meant whatever the size. */
	boolean tells() {
		return this.value.signum() != 0;
	}

	/** Whether two numbers may be of one thing. */
	public static boolean areOfOneSize(BigDecimal one, BigDecimal other) {
		return new Reference(Kind.SAME_ROW, one).fits(other);
	}

	/** Whether the reading is within a twentieth and five times of it. */
	boolean fits(BigDecimal reading) {
		if (!tells()) {
			return false;
		}
		BigDecimal size = reading.abs();
		BigDecimal own = this.value.abs();
		return size.compareTo(own.multiply(MOST_ABOVE)) <= 0 && size.multiply(MOST_BELOW).compareTo(own) >= 0;
	}

	/** Whether it fits one of them. */
	static boolean fitsAny(List<Reference> references, BigDecimal reading) {
		for (Reference reference : references) {
			if (reference.fits(reading)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the reading is between the given shares of it. */
	boolean isBetween(BigDecimal least, BigDecimal most, BigDecimal reading) {
		return tells() && reading.abs().compareTo(this.value.abs().multiply(least)) >= 0
				&& reading.abs().compareTo(this.value.abs().multiply(most)) <= 0;
	}

	Text text() {
		String number = IndonesianNumber.plain(this.value);
		return new Text(this.kind.indonesian + " " + number, this.kind.english + " " + number);
	}

}
