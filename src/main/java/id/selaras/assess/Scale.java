package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.selaras.plan.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A predicate scale with the choices that go with it (domain.md 2), from
 * {@code jobs/scales}.
 *
 * @param name and basis as printed in the method note
 * @param validity years of the plan that it is meant for
 * @param grades from the best down; the last has no lower bound
 * @param decimals to which a percentage is rounded before it is graded
 * @param rounding how; {@code UNNECESSARY}: graded as computed
 * @param averageCap highest contribution of one indicator to an average of our own
 * reports, or null for none; official footers are never capped
 * @param floorAtZero whether an achievement below zero counts as zero
 * @param formulas by polarity and variant; a range is measured with the formula for an
 * exact target
 * @param ordinals ordered grades by scale name, the best first, such as WTP, WDP, TW, TMP
 * @param ordinalStep percentage of one step below the target
 * @param twoStepMissed the same where a scale has two grades only, or null where that is
 * not to be computed
 */
public record Scale(String id, String name, String basis, Validity validity, List<Grade> grades, int decimals,
		RoundingMode rounding, @Nullable BigDecimal averageCap, boolean floorAtZero,
		Map<Polarity, Map<String, Formula>> formulas, Map<String, List<String>> ordinals, BigDecimal ordinalStep,
		@Nullable BigDecimal twoStepMissed, String fingerprint) {

	public Scale {
		grades = List.copyOf(grades);
		Map<Polarity, Map<String, Formula>> byPolarity = new EnumMap<>(Polarity.class);
		formulas.forEach((polarity, variants) -> byPolarity.put(polarity,
				Collections.unmodifiableMap(new LinkedHashMap<>(variants))));
		formulas = Collections.unmodifiableMap(byPolarity);
		ordinals = Collections.unmodifiableMap(new LinkedHashMap<>(ordinals));
	}

	/** One predicate and its inclusive lower bound, null for the lowest. */
	public record Grade(String label, @Nullable BigDecimal from) {
	}

	/** First and last year, null where there is none. */
	public record Validity(@Nullable Integer from, @Nullable Integer to) {

		public static final Validity ALWAYS = new Validity(null, null);

		public boolean covers(int year) {
			return (this.from == null || this.from <= year) && (this.to == null || year <= this.to);
		}

	}

	/** The predicate of a percentage. */
	public String predicate(BigDecimal percent) {
		BigDecimal rounded = (this.rounding == RoundingMode.UNNECESSARY) ? percent
				: percent.setScale(this.decimals, this.rounding);
		for (Grade grade : this.grades) {
			if (grade.from() == null || rounded.compareTo(grade.from()) >= 0) {
				return grade.label();
			}
		}
		throw new IllegalStateException("Scale " + this.id + " has no lowest grade");
	}

	/** Names of the variants of a polarity's formula. */
	public Set<String> variants(Polarity polarity) {
		return this.formulas.getOrDefault(polarity, Map.of()).keySet();
	}

	/** The formula of a polarity; of those that have one variant only, that one. */
	public Formula formula(Polarity polarity, String variant) {
		Map<String, Formula> variants = Objects
			.requireNonNull(this.formulas.get((polarity == Polarity.RANGE) ? Polarity.EXACT : polarity));
		return (variants.size() == 1) ? variants.values().iterator().next()
				: Objects.requireNonNull(variants.get(variant));
	}

}
