package id.selaras.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.selaras.assess.FormEntry;
import id.selaras.plan.Indicator;
import id.selaras.plan.SmartDimension;

/** The programmes of the plan that stand for what agencies do beside it. */
final class PlanHomes {

	static final String NONE = "tidak ada dalam RPJMD";

	private final List<Indicator> indicators;

	PlanHomes(ReportSource source) {
		this.indicators = source.assessment().plan().indicators();
	}

	/**
	 * Code and name of the programme that a quick win or action names, if there is one.
	 */
	Optional<String> programme(FormEntry entry) {
		String code = entry.text("plan-code").strip();
		return code.isEmpty() ? Optional.empty()
				: this.indicators.stream()
					.filter((indicator) -> indicator.programmeCode().equals(code) || indicator.id().equals(code))
					.map(PlanHomes::heading)
					.findFirst();
	}

	/** Programmes whose indicators serve a dimension. */
	List<String> programmes(SmartDimension dimension) {
		return this.indicators.stream()
			.filter((indicator) -> indicator.dimension() == dimension)
			.map(PlanHomes::heading)
			.distinct()
			.toList();
	}

	static String heading(Indicator indicator) {
		return (indicator.programmeCode() + " " + indicator.programme()).strip();
	}

	/** The dimension that a row names by its name or code. */
	static Optional<SmartDimension> dimension(FormEntry entry) {
		String written = entry.text("dimension").strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(SmartDimension.values())
			.filter((dimension) -> written.contains(dimension.name().toLowerCase(Locale.ROOT))
					|| written.equalsIgnoreCase(dimension.code()))
			.findFirst();
	}

	/** Its title, or what stands there. */
	static String dimensionTitle(FormEntry entry) {
		return dimension(entry).map(SmartDimension::title)
			.orElse(entry.text("dimension").isEmpty() ? Printed.NOTHING : entry.text("dimension"));
	}

}
