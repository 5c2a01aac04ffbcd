package id.selaras.report;

import java.util.List;
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
					.map(Indicator::programmeHeading)
					.findFirst();
	}

	/** Its title, or what stands there. */
	static String dimensionTitle(FormEntry entry) {
		return entry.dimension()
			.map(SmartDimension::title)
			.orElse(entry.text("dimension").isEmpty() ? Printed.NOTHING : entry.text("dimension"));
	}

}
