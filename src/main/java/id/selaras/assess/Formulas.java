package id.selaras.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

import id.selaras.finding.IndonesianNumber;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The one engine of achievements (domain.md 3): polarity, variants, zero and missing
 * targets, ranges, grades. Nothing is rounded but what is printed.
 */
final class Formulas {

	static final MathContext PRECISION = MathContext.DECIMAL64;

	private static final String ARROW = " -> ";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private final Scale scale;

	private final String lowerIsBetter;

	/**
	 * An engine.
	 * @param lowerIsBetter variant of the formula for polarity down: a or b
	 */
	Formulas(Scale scale, String lowerIsBetter) {
		this.scale = scale;
		this.lowerIsBetter = lowerIsBetter;
	}

	Achievement achievement(Polarity polarity, @Nullable Quantity target, Reported realised) {
		if (realised.quantity() == null) {
			return Achievement.none(realised.state(), realised.state().indonesian());
		}
		if (target == null) {
			return notComputable("target tidak ada");
		}
		if (target instanceof Quantity.Grade grade) {
			Achievement numbered = numbered(grade, realised.quantity());
			if (numbered != null) {
				return numbered;
			}
			if (realised.quantity() instanceof Quantity.Grade got) {
				return grade(grade, got);
			}
		}
		BigDecimal reached = number(realised.quantity());
		if (target instanceof Quantity.Range range && reached != null) {
			return range(polarity, range, reached);
		}
		BigDecimal aim = number(target);
		if (aim != null && reached != null) {
			return numbers(polarity, aim, reached);
		}
		if (target instanceof Quantity.Words words && realised.quantity() instanceof Quantity.Words got
				&& words.text().equalsIgnoreCase(got.text())) {
			return of(HUNDRED, words.text() + " seperti target");
		}
		return notComputable("target dan realisasi tidak sejenis");
	}

	/** A part of the year's sum, without predicate. */
	Achievement share(@Nullable Quantity target, Reported realised) {
		Achievement full = achievement(Polarity.UP, target, realised);
		String verdict = (full.predicate() == null) ? "" : ARROW + full.predicate();
		String worked = full.worked().substring(0, full.worked().length() - verdict.length());
		return new Achievement(full.state(), full.percent(), null, worked);
	}

	private Achievement numbers(Polarity polarity, BigDecimal target, BigDecimal realised) {
		if (target.signum() < 0) {
			return notComputable("target negatif");
		}
		if (target.signum() == 0) {
			return zeroTarget(polarity, realised);
		}
		return switch (polarity) {
			case UP -> of(realised.multiply(HUNDRED).divide(target, PRECISION),
					text(realised) + " / " + text(target) + " x 100");
			case DOWN -> lowerIsBetter(target, realised);
			case EXACT, RANGE -> exact(target, realised);
		};
	}

	private Achievement lowerIsBetter(BigDecimal target, BigDecimal realised) {
		if (this.lowerIsBetter.equals("b")) {
			return (realised.signum() == 0) ? notComputable("realisasi nol pada rumus T / R")
					: of(target.multiply(HUNDRED).divide(realised, PRECISION),
							text(target) + " / " + text(realised) + " x 100");
		}
		BigDecimal percent = target.multiply(TWO).subtract(realised).multiply(HUNDRED).divide(target, PRECISION);
		return of(percent, "(2 x " + text(target) + " - " + text(realised) + ") / " + text(target) + " x 100");
	}

	private Achievement exact(BigDecimal target, BigDecimal realised) {
		BigDecimal off = realised.subtract(target).abs().divide(target.abs(), PRECISION);
		BigDecimal percent = BigDecimal.ONE.subtract(off).multiply(HUNDRED).max(BigDecimal.ZERO);
		return of(percent, "(1 - |" + text(realised) + " - " + text(target) + "| / " + text(target) + ") x 100");
	}

	private Achievement range(Polarity polarity, Quantity.Range target, BigDecimal realised) {
		return switch (polarity) {
			case UP -> numbers(polarity, target.low(), realised);
			case DOWN -> numbers(polarity, target.high(), realised);
			case EXACT, RANGE -> within(target, realised);
		};
	}

	private Achievement within(Quantity.Range target, BigDecimal realised) {
		if (realised.compareTo(target.low()) >= 0 && realised.compareTo(target.high()) <= 0) {
			return of(HUNDRED, text(realised) + " di dalam kisaran");
		}
		BigDecimal bound = (realised.compareTo(target.low()) < 0) ? target.low() : target.high();
		return (bound.signum() <= 0) ? notComputable("batas kisaran tidak positif") : exact(bound, realised);
	}

	/** Nothing was due, or nothing may happen at all: "0 insiden". */
	private Achievement zeroTarget(Polarity polarity, BigDecimal realised) {
		if (polarity == Polarity.DOWN) {
			boolean met = realised.signum() <= 0;
			return of(met ? HUNDRED : BigDecimal.ZERO, "target nol, realisasi " + text(realised));
		}
		return notComputable("belum ditargetkan");
	}

	private Achievement grade(Quantity.Grade target, Quantity.Grade realised) {
		BigDecimal aim = target.score();
		BigDecimal reached = realised.score();
		if (aim != null && reached != null) {
			return numbers(Polarity.UP, aim, reached);
		}
		if (target.name().equals(realised.name())) {
			return of(HUNDRED, realised.name() + " terhadap " + target.name());
		}
		for (List<String> grades : this.scale.ordinals().values()) {
			int aimed = index(grades, target.name());
			int got = index(grades, realised.name());
			if (aimed >= 0 && got >= 0) {
				String worked = realised.name() + " terhadap " + target.name();
				return (got <= aimed) ? of(HUNDRED, worked) : below(grades, got - aimed, worked);
			}
		}
		return notComputable("predikat tidak ada dalam satu skala");
	}

	/**
	 * One step below a target is worth a part of it, but where there are two steps only,
	 * such as there or not there, nothing of the target was reached.
	 */
	private Achievement below(List<String> grades, int steps, String worked) {
		if (steps > 1) {
			return notComputable(worked + ": lebih dari satu tingkat di bawah target");
		}
		BigDecimal percent = (grades.size() == 2) ? this.scale.twoStepMissed() : this.scale.ordinalStep();
		return (percent == null) ? notComputable(worked + ": target tidak tercapai") : of(percent, worked);
	}

	/** Null where the target's grade has no number, or both have scores to compare. */
	private @Nullable Achievement numbered(Quantity.Grade target, Quantity realised) {
		NumberedGrade aim = NumberedGrade.of(target);
		NumberedGrade got = (aim == null) ? null : aim.alike(realised);
		boolean scored = target.score() != null && number(realised) != null;
		if (aim == null || got == null || scored) {
			return null;
		}
		String reached = (realised instanceof Quantity.Grade grade) ? grade.name() : text(got.number());
		String worked = reached + " terhadap " + target.name();
		return aim.isReachedBy(got) ? of(HUNDRED, worked) : notComputable(worked + ": di bawah target");
	}

	/** The number itself, or the score that stands beside a grade. */
	private static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return amount.value();
		}
		return (quantity instanceof Quantity.Grade grade) ? grade.score() : null;
	}

	private static int index(List<String> grades, String name) {
		for (int i = 0; i < grades.size(); i++) {
			if (grades.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
				return i;
			}
		}
		return -1;
	}

	private Achievement of(BigDecimal percent, String formula) {
		BigDecimal shown = this.scale.floorAtZero() ? percent.max(BigDecimal.ZERO) : percent;
		String predicate = this.scale.predicate(shown);
		return new Achievement(ValueState.REPORTED, shown, predicate,
				formula + " = " + IndonesianNumber.withDecimals(shown, 2) + ARROW + predicate);
	}

	private static Achievement notComputable(String why) {
		return Achievement.none(ValueState.NOT_COMPUTABLE, why);
	}

	private static String text(BigDecimal number) {
		return IndonesianNumber.plain(number);
	}

}
