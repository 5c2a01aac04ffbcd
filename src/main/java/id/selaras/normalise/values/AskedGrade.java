package id.selaras.normalise.values;

import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;

/**
 * Whether a grade may stand in a cell. "A" is one where the unit, the indicator or its
 * target speaks of grades, else a slip of the hand; "WTP" is one in a column of
 * percentages too, as many lists have it so.
 */
public final class AskedGrade {

	private static final Pattern NAMES = Pattern.compile(
			"\\b(?:l?akip|sakip|lkjip|predikat|opini|akreditasi|kategori|peringkat|kualifikasi|maturitas|kematangan"
					+ "|kapabilitas|level|grade|evaluasi|klasifikasi|reformasi birokrasi)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final int LONGEST_LETTERS = 2;

	private AskedGrade() {
	}

	/** Whether the indicator's name speaks of grades. */
	public static boolean isNamedIn(String indicator) {
		return NAMES.matcher(indicator).find();
	}

	static boolean allows(Quantity.Grade grade, boolean introduced, Surroundings around) {
		Unit unit = around.unit();
		if (!isScored(grade) && grade.score() != null) {
			return false;
		}
		if (around.target() instanceof Quantity.Grade || !isCode(grade)) {
			return !unit.isMoney() && (!unit.dimension().isMeasured() || around.target() instanceof Quantity.Grade);
		}
		if (unit.isCounted() || unit.dimension().isMeasured()) {
			return unit.isCounted() && (introduced || around.nearby().named());
		}
		boolean letters = grade.name().length() <= LONGEST_LETTERS;
		return !letters || introduced || grade.score() != null || isOfGrades(around) || around.nearby().named();
	}

	/** Nothing is there or not there with a score: "3 - tidak ada". */
	private static boolean isScored(Quantity.Grade grade) {
		return isCode(grade) || grade.name().chars().anyMatch(Character::isDigit);
	}

	/** "WTP" and "BB", not "Ada" and "Level 3". */
	private static boolean isCode(Quantity.Grade grade) {
		return grade.name().chars().allMatch(Character::isUpperCase);
	}

	private static boolean isOfGrades(Surroundings around) {
		Unit.Dimension dimension = around.unit().dimension();
		return dimension == Unit.Dimension.GRADE || dimension == Unit.Dimension.SCORE
				|| (dimension == Unit.Dimension.UNKNOWN && !around.expectsNumber());
	}

}
