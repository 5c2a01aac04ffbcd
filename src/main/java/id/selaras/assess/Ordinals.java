package id.selaras.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import id.selaras.finding.IndonesianNumber;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Grades such as WTP or BB against each other, by the order that the scale gives them.
 */
final class Ordinals {

	private final Scale scale;

	private final Grading grading;

	Ordinals(Scale scale, Grading grading) {
		this.scale = scale;
		this.grading = grading;
	}

	Achievement achievement(Quantity.Grade target, Quantity.Grade realised) {
		String compared = realised.name() + " terhadap " + target.name();
		if (target.name().equalsIgnoreCase(realised.name())) {
			return this.grading.graded(Formulas.HUNDRED, compared, null);
		}
		for (List<String> grades : this.scale.ordinals().values()) {
			int aimed = index(grades, target.name());
			int got = index(grades, realised.name());
			if (aimed >= 0 && got >= 0) {
				return (got <= aimed) ? this.grading.graded(Formulas.HUNDRED, compared, null)
						: below(grades, got - aimed, compared);
			}
		}
		return Achievement.notComputable("predikat tidak ada dalam satu skala");
	}

	/**
	 * One step below a target is worth a part of it, but where there are two steps only,
	 * such as there or not there, nothing of the target was reached.
	 */
	private Achievement below(List<String> grades, int steps, String compared) {
		if (steps > 1) {
			return Achievement.notComputable(compared + ": lebih dari satu tingkat di bawah target");
		}
		BigDecimal percent = (grades.size() == 2) ? this.scale.twoStepMissed() : this.scale.ordinalStep();
		return (percent == null) ? Achievement.notComputable(compared + ": target tidak tercapai")
				: this.grading.graded(percent, compared, null);
	}

	/**
	 * A level or rank against one, or null where the target's grade has no number, or
	 * both have scores to compare.
	 */
	@Nullable Achievement numbered(Quantity.Grade target, Quantity realised) {
		NumberedGrade aim = NumberedGrade.of(target);
		NumberedGrade got = (aim == null) ? null : aim.alike(realised);
		boolean scored = target.score() != null
				&& (!(realised instanceof Quantity.Grade grade) || grade.score() != null);
		if (aim == null || got == null || scored) {
			return null;
		}
		String reached = (realised instanceof Quantity.Grade grade) ? grade.name()
				: IndonesianNumber.plain(got.number());
		String compared = reached + " terhadap " + target.name();
		return aim.isReachedBy(got) ? this.grading.graded(Formulas.HUNDRED, compared, null)
				: Achievement.notComputable(compared + ": di bawah target");
	}

	private static int index(List<String> grades, String name) {
		for (int i = 0; i < grades.size(); i++) {
			if (grades.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
				return i;
			}
		}
		return -1;
	}

}
