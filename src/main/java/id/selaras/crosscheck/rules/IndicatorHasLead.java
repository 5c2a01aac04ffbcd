package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.SortedSet;

import id.selaras.crosscheck.PlanRule;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;

/** Somebody leads each indicator of the plan; otherwise nobody is asked for it. */
public final class IndicatorHasLead implements PlanRule {

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		return indicator.agencies().isEmpty() ? List.of(new IndicatorWithoutLead(indicator.name())) : List.of();
	}

	@FindingType(severity = Severity.WARNING,
			text = "\"{indicator}\" tidak punya perangkat daerah penanggung jawab; tidak ada yang diminta melaporkannya.",
			english = "\"{indicator}\" has no agency responsible; nobody is asked to report it.",
			advice = "Isi perangkat daerah penanggung jawab.", adviceEnglish = "Fill in the agency responsible.",
			basis = "RPJMD: perangkat daerah penanggung jawab (tabel T-C.14 kolom 17)")
	record IndicatorWithoutLead(String indicator) implements FindingFacts {
	}

}
