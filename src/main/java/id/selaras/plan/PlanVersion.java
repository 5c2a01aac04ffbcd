package id.selaras.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A plan or an amendment of one. Plans overlap: the one that rules a year is the one
 * whose first year is the latest not after it; an amendment from its date on.
 *
 * @param amends id of the plan that this one amends
 */
public record PlanVersion(String id, String name, String basis, int firstYear, int lastYear, LocalDate inForce,
		@Nullable String amends, List<Indicator> indicators) {

	public PlanVersion {
		indicators = List.copyOf(indicators);
	}

	public Optional<Indicator> indicator(String id) {
		return this.indicators.stream().filter((indicator) -> indicator.id().equals(id)).findFirst();
	}

	/** The plan that rules a year as known on a day. */
	public static Optional<PlanVersion> ruling(List<PlanVersion> plans, int year, LocalDate today) {
		return plans.stream()
			.filter((plan) -> plan.firstYear <= year)
			.filter((plan) -> plan.amends == null || !plan.inForce.isAfter(today))
			.max(java.util.Comparator.comparingInt(PlanVersion::firstYear)
				.thenComparing((plan) -> plan.amends != null)
				.thenComparing(PlanVersion::inForce));
	}

}
