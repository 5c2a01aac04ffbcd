package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.selaras.crosscheck.PlanRule;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;

/**
 * An indicator has a target for each year of the plan; without one nothing is computed.
 */
public final class TargetsAreStated implements PlanRule {

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		SortedSet<Integer> missing = new TreeSet<>(years);
		missing.removeIf((year) -> indicator.target(year).performance() != null);
		if (missing.isEmpty()) {
			return List.of();
		}
		String written = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
		return List.of(new TargetsMissing(indicator.name(), written));
	}

	@FindingType(severity = Severity.WARNING,
			text = "\"{indicator}\" tidak punya target untuk {years}; capaian tahun itu tidak dapat dihitung.",
			english = "\"{indicator}\" has no target for {years}; no achievement can be computed for them.",
			advice = "Isi target tahunannya bila RPJMD menetapkannya.",
			adviceEnglish = "Fill in the yearly targets if the plan sets them.",
			basis = "RPJMD: target tahunan indikator")
	record TargetsMissing(String indicator, String years) implements FindingFacts {
	}

}
