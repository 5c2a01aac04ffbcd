package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import id.selaras.crosscheck.PlanRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;

/**
 * Somebody leads each indicator of the plan; otherwise nobody is asked for it. A list
 * that names no agency at all, or was read without the list of agencies, is not judged.
 */
public final class IndicatorHasLead implements PlanRule {

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		return indicator.agencies().isEmpty() ? List.of(new IndicatorWithoutLead(indicator.name())) : List.of();
	}

	@Override
	public List<Finding> check(List<Indicator> indicators, Units units, Map<String, Location> places) {
		boolean anyLed = indicators.stream().anyMatch((indicator) -> !indicator.agencies().isEmpty());
		return anyLed ? PlanRule.super.check(indicators, units, places) : List.of();
	}

	@FindingType(severity = Severity.WARNING,
			text = "\"{indicator}\" tidak punya perangkat daerah penanggung jawab; tidak ada yang diminta melaporkannya.",
			english = "\"{indicator}\" has no agency responsible; nobody is asked to report it.",
			advice = "Isi perangkat daerah penanggung jawab.", adviceEnglish = "Fill in the agency responsible.",
			basis = "RPJMD: perangkat daerah penanggung jawab (tabel T-C.14 kolom 17)")
	record IndicatorWithoutLead(String indicator) implements FindingFacts {
	}

}
