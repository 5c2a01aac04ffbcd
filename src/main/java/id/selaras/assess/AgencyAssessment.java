package id.selaras.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;

/** The part of an assessment that is one agency's own. */
final class AgencyAssessment {

	private AgencyAssessment() {
	}

	static Assessment of(Assessment all, String agency) {
		List<IndicatorResult> results = results(all.indicators(), all.parts(), agency);
		PlanVersion plan = all.plan();
		List<Indicator> indicators = results.stream().map(IndicatorResult::indicator).toList();
		PlanVersion own = new PlanVersion(plan.id(), plan.name(), plan.basis(), plan.firstYear(), plan.lastYear(),
				plan.inForce(), plan.amends(), indicators);
		SortedMap<String, Aggregate> together = new TreeMap<>(all.byAgency());
		together.keySet().retainAll(List.of(agency));
		Average nothing = new Average(null, null, 0, 0);
		Aggregate none = new Aggregate("", nothing, nothing, List.of(), Map.of(), Map.of(), Map.of());
		return new Assessment(own, all.scale(), all.lowerIsBetter(), results, new TreeMap<>(),
				together.getOrDefault(agency, none), together, new TreeMap<>(), new TreeMap<>(), Map.of(),
				FormFooter.NONE, all.agencyFooters().getOrDefault(agency, FormFooter.NONE), new TreeMap<>(),
				all.entries().stream().filter((entry) -> entry.agency().equals(agency)).toList(), null, List.of());
	}

	/** In the order of the plan; of what several share, its own part. */
	static List<IndicatorResult> results(List<IndicatorResult> all, SortedMap<String, List<IndicatorResult>> ofSeveral,
			String agency) {
		Map<String, IndicatorResult> parts = new HashMap<>();
		ofSeveral.getOrDefault(agency, List.of()).forEach((part) -> parts.put(part.indicator().id(), part));
		return all.stream()
			.filter((result) -> result.indicator().agencies().contains(agency))
			.map((result) -> parts.getOrDefault(result.indicator().id(), result))
			.toList();
	}

}
