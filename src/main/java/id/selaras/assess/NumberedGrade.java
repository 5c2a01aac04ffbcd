package id.selaras.assess;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * "Level 3" or "Peringkat 3": the number orders them, a level upwards and a rank
 * downwards. How much of a target a lower level is worth no source says, so only a target
 * that is reached gives a percentage.
 */
record NumberedGrade(boolean rank, BigDecimal number) {

	private static final Pattern NAME = Pattern.compile("(Level|Peringkat) (\\d{1,3})");

	/** Levels have one digit; 85 beside one is a percentage that went astray. */
	private static final BigDecimal TEN = BigDecimal.TEN;

	/** Null where the name holds no number. */
	static @Nullable NumberedGrade of(Quantity.Grade grade) {
		Matcher name = NAME.matcher(grade.name());
		return name.matches() ? new NumberedGrade(name.group(1).equals("Peringkat"), new BigDecimal(name.group(2)))
				: null;
	}

	/** What was reached, in the same kind of grade, or null where it is another thing. */
	@Nullable NumberedGrade alike(Quantity realised) {
		if (realised instanceof Quantity.Grade grade) {
			NumberedGrade got = of(grade);
			return (got != null && got.rank == this.rank) ? got : null;
		}
		boolean fits = realised instanceof Quantity.Amount amount && amount.value().signum() > 0
				&& (this.rank || amount.value().compareTo(TEN) < 0);
		return fits ? new NumberedGrade(this.rank, ((Quantity.Amount) realised).value()) : null;
	}

	boolean isReachedBy(NumberedGrade other) {
		int compared = other.number.compareTo(this.number);
		return this.rank ? compared <= 0 : compared >= 0;
	}

}
