package id.selaras.assess;

import java.util.List;

import id.selaras.plan.Indicator;
import id.selaras.plan.SmartDimension;

/**
 * What a dimension of the smart city has in the plan and in the forms, by horizon.
 *
 * @param programmes of the plan, whose indicators serve it
 * @param shortTerm actions with a target for a year
 * @param mediumTerm for five years
 * @param longTerm for ten
 */
public record DimensionPlans(SmartDimension dimension, List<String> programmes, List<FormEntry> quickWins,
		List<FormEntry> shortTerm, List<FormEntry> mediumTerm, List<FormEntry> longTerm) {

	public DimensionPlans {
		programmes = List.copyOf(programmes);
		quickWins = List.copyOf(quickWins);
		shortTerm = List.copyOf(shortTerm);
		mediumTerm = List.copyOf(mediumTerm);
		longTerm = List.copyOf(longTerm);
	}

	public static DimensionPlans of(SmartDimension dimension, Assessment assessment) {
		List<FormEntry> own = assessment.entries()
			.stream()
			.filter((entry) -> entry.dimension().filter(dimension::equals).isPresent())
			.toList();
		return new DimensionPlans(dimension,
				assessment.plan()
					.indicators()
					.stream()
					.filter((indicator) -> indicator.dimension() == dimension)
					.map(Indicator::programmeHeading)
					.distinct()
					.toList(),
				own.stream().filter((entry) -> entry.form().equals(FormEntry.QUICK_WIN)).toList(),
				actions(own, "short-term"), actions(own, "medium-term"), actions(own, "long-term"));
	}

	private static List<FormEntry> actions(List<FormEntry> own, String horizon) {
		return own.stream()
			.filter((entry) -> entry.form().equals(FormEntry.ACTION_PLAN))
			.filter((entry) -> entry.value(horizon).quantity() != null)
			.toList();
	}

}
