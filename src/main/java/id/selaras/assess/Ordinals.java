package id.selaras.assess;

import java.util.List;
import java.util.Locale;

import id.selaras.plan.Quantity;

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
						: (got == aimed + 1) ? this.grading.graded(this.scale.ordinalStep(), compared, null)
								: Achievement.notComputable(compared + ": lebih dari satu tingkat di bawah target");
			}
		}
		return Achievement.notComputable("predikat tidak ada dalam satu skala");
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
