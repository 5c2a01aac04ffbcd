package id.selaras.assess;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import id.selaras.finding.IndonesianNumber;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The one engine of achievements (domain.md 3): polarity, variants, zero and missing
 * targets, ranges, grades. Nothing is rounded but what is printed.
 */
final class Formulas {

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final String SHARE = "R / T x 100";

	private static final WrittenFormula WRITTEN_SHARE = WrittenFormula.of(SHARE);

	private static final Expression SHARE_OF_YEAR = ExpressionParser.parse(SHARE);

	private final Map<Polarity, Formula> formulas = new EnumMap<>(Polarity.class);

	private final Map<Polarity, Expression> expressions = new EnumMap<>(Polarity.class);

	private final Map<Polarity, WrittenFormula> written = new EnumMap<>(Polarity.class);

	private final Grading grading;

	private final Ordinals ordinals;

	/**
	 * An engine.
	 * @param lowerIsBetter variant of the formula for polarity down
	 */
	Formulas(Scale scale, String lowerIsBetter) {
		this.grading = new Grading(scale);
		this.ordinals = new Ordinals(scale, this.grading);
		for (Polarity polarity : Polarity.values()) {
			Formula formula = scale.formula(polarity, lowerIsBetter);
			this.formulas.put(polarity, formula);
			this.expressions.put(polarity, ExpressionParser.parse(formula.text()));
			this.written.put(polarity, WrittenFormula.of(formula.text()));
		}
	}

	Achievement achievement(Polarity polarity, @Nullable Quantity target, Reported realised) {
		Quantity reached = realised.quantity();
		if (reached == null) {
			return Achievement.none(realised.state(), realised.state().indonesian());
		}
		if (target == null) {
			return Achievement.notComputable("target tidak ada");
		}
		Achievement numbered = (target instanceof Quantity.Grade aim) ? this.ordinals.numbered(aim, reached) : null;
		if (numbered != null) {
			return numbered;
		}
		if (target instanceof Quantity.Grade aim && reached instanceof Quantity.Grade got
				&& (aim.score() == null || got.score() == null)) {
			return this.ordinals.achievement(aim, got);
		}
		BigDecimal number = number(reached);
		BigDecimal bound = bound(polarity, target, number);
		if (target instanceof Quantity.Range range && number != null) {
			return range(polarity, range, bound, number);
		}
		if (bound != null && number != null) {
			return numbers((target instanceof Quantity.Grade) ? Polarity.UP : polarity, bound, number);
		}
		if (target instanceof Quantity.Words words && reached instanceof Quantity.Words got
				&& words.text().equalsIgnoreCase(got.text())) {
			return this.grading.graded(HUNDRED, words.text() + " seperti target", null);
		}
		return Achievement.notComputable("target dan realisasi tidak sejenis");
	}

	/**
	 * A part of the year's sum, without predicate: on its way where it is at least, for
	 * polarity down at most, the part of the year that has gone.
	 */
	Achievement share(Polarity polarity, @Nullable Quantity target, Reported realised, int quarter) {
		if (realised.quantity() == null || target == null) {
			return achievement(polarity, target, realised);
		}
		BigDecimal number = number(realised.quantity());
		BigDecimal aim = (target instanceof Quantity.Range range && polarity != Polarity.DOWN) ? range.low()
				: bound(polarity, target, number);
		if (aim == null || number == null) {
			return Achievement.notComputable("target dan realisasi tidak sejenis");
		}
		boolean down = polarity == Polarity.DOWN;
		if (aim.signum() < 0 || (aim.signum() == 0 && !down)) {
			return numbers(polarity, aim, number);
		}
		if (aim.signum() == 0) {
			boolean met = number.signum() <= 0;
			return this.grading.paced(met ? HUNDRED : BigDecimal.ZERO, "target nol, realisasi " + text(number),
					met ? Pace.ON_PATH : Pace.ABOVE_PATH, "");
		}
		BigDecimal percent = Objects.requireNonNull(SHARE_OF_YEAR.value(aim, number));
		int due = quarter * 25;
		int compared = percent.compareTo(BigDecimal.valueOf(due));
		Pace pace = (compared == 0 || (compared < 0) == down) ? Pace.ON_PATH : down ? Pace.ABOVE_PATH : Pace.BELOW_PATH;
		return this.grading.paced(percent, WRITTEN_SHARE.worked(aim, number), pace,
				(down ? " (paling banyak " : " (paling sedikit ") + due + ")");
	}

	private Achievement range(Polarity polarity, Quantity.Range target, @Nullable BigDecimal bound,
			BigDecimal realised) {
		if (bound == null) {
			return this.grading.graded(HUNDRED,
					text(realised) + " di dalam " + text(target.low()) + " - " + text(target.high()), null);
		}
		boolean nearest = polarity == Polarity.EXACT || polarity == Polarity.RANGE;
		return (nearest && bound.signum() <= 0) ? Achievement.notComputable("batas kisaran tidak positif")
				: numbers(polarity, bound, realised);
	}

	private Achievement numbers(Polarity polarity, BigDecimal target, BigDecimal realised) {
		if (target.signum() < 0) {
			// the formulas turn round below zero; the difference says as much as can be
			// said
			return Achievement
				.notComputable("target negatif; selisih realisasi dan target " + text(realised.subtract(target)));
		}
		if (target.signum() == 0) {
			return zeroTarget(polarity, realised);
		}
		Formula formula = Objects.requireNonNull(this.formulas.get(polarity));
		BigDecimal percent = Objects.requireNonNull(this.expressions.get(polarity)).value(target, realised);
		String worked = Objects.requireNonNull(this.written.get(polarity)).worked(target, realised);
		return (percent == null) ? Achievement.notComputable(worked + ": pembagi nol atau negatif")
				: this.grading.graded(percent, worked, formula.least());
	}

	/** Nothing was due, or nothing may happen at all: "0 insiden". */
	private Achievement zeroTarget(Polarity polarity, BigDecimal realised) {
		if (polarity == Polarity.DOWN) {
			boolean met = realised.signum() <= 0;
			return this.grading.graded(met ? HUNDRED : BigDecimal.ZERO, "target nol, realisasi " + text(realised),
					null);
		}
		return Achievement.notComputable("belum ditargetkan");
	}

	/**
	 * What a number is measured against; null inside a range, and for what is no number.
	 */
	static @Nullable BigDecimal bound(Polarity polarity, Quantity target, @Nullable BigDecimal number) {
		if (!(target instanceof Quantity.Range range)) {
			return number(target);
		}
		return switch (polarity) {
			case UP -> range.low();
			case DOWN -> range.high();
			case EXACT, RANGE -> (number == null) ? null : (number.compareTo(range.low()) < 0) ? range.low()
					: (number.compareTo(range.high()) > 0) ? range.high() : null;
		};
	}

	/** The number itself, or the score that stands beside a grade. */
	static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return amount.value();
		}
		return (quantity instanceof Quantity.Grade grade) ? grade.score() : null;
	}

	private static String text(BigDecimal number) {
		return IndonesianNumber.plain(number);
	}

}
