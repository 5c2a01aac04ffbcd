package id.selaras.plan;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year, written {@code 2023-TW4}. */
public record Period(int year, int quarter) implements Comparable<Period> {

	private static final Pattern WRITTEN = Pattern.compile("((?:19|20)\\d{2})-TW([1-4])");

	private static final Comparator<Period> ORDER = Comparator.comparingInt(Period::year)
		.thenComparingInt(Period::quarter);

	public Period {
		if (quarter < 1 || quarter > 4) {
			throw new IllegalArgumentException("No such quarter: " + quarter);
		}
	}

	public static Optional<Period> parse(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		return matcher.matches()
				? Optional.of(new Period(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	/** As printed: {@code Triwulan IV Tahun 2023}. */
	public String title() {
		return "Triwulan " + roman() + " Tahun " + this.year;
	}

	public String roman() {
		return switch (this.quarter) {
			case 1 -> "I";
			case 2 -> "II";
			case 3 -> "III";
			default -> "IV";
		};
	}

	@Override
	public int compareTo(Period other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.year + "-TW" + this.quarter;
	}

}
