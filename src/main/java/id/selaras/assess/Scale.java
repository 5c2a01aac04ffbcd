package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A predicate scale with the choices that go with it (domain.md 2), from
 * {@code jobs/scales}.
 *
 * @param name and basis as printed in the method note
 * @param grades from the best down; the last has no lower bound
 * @param decimals to which a percentage is rounded before it is graded
 * @param averageCap highest contribution of one indicator to an average of our own
 * reports, or null for none; official footers are never capped
 * @param ordinals ordered grades by scale name, the best first, such as WTP, WDP, TW, TMP
 * @param ordinalStep percentage of one step below the target
 * @param twoStepMissed the same where a scale has two grades only, or null where that is
 * not to be computed
 */
public record Scale(String id, String name, String basis, List<Grade> grades, int decimals, RoundingMode rounding,
		@Nullable BigDecimal averageCap, boolean floorAtZero, Map<String, List<String>> ordinals,
		BigDecimal ordinalStep, @Nullable BigDecimal twoStepMissed, String fingerprint) {

	public Scale {
		grades = List.copyOf(grades);
		ordinals = Collections.unmodifiableMap(new LinkedHashMap<>(ordinals));
	}

	/** One predicate and its inclusive lower bound, null for the lowest. */
	public record Grade(String label, @Nullable BigDecimal from) {
	}

	/** The predicate of a percentage. */
	public String predicate(BigDecimal percent) {
		BigDecimal rounded = percent.setScale(this.decimals, this.rounding);
		for (Grade grade : this.grades) {
			if (grade.from() == null || rounded.compareTo(grade.from()) >= 0) {
				return grade.label();
			}
		}
		throw new IllegalStateException("Scale " + this.id + " has no lowest grade");
	}

}
