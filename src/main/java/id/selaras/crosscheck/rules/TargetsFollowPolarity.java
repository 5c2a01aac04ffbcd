package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;

import id.selaras.crosscheck.PlanRule;
import id.selaras.crosscheck.Planned;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;
import id.selaras.plan.Units;

/**
 * Targets move the way that is good. A baseline that is better than the targets occurs in
 * real plans and is no mistake; targets among themselves that get worse are asked about.
 */
public final class TargetsFollowPolarity implements PlanRule {

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		List<BigDecimal> targets = List.copyOf(Planned.targets(indicator).values());
		boolean judged = indicator.polarity() == Polarity.UP || indicator.polarity() == Polarity.DOWN;
		if (targets.size() < 2 || !judged) {
			return List.of();
		}
		BigDecimal first = targets.get(0);
		BigDecimal last = targets.get(targets.size() - 1);
		int change = last.compareTo(first);
		boolean against = (indicator.polarity() == Polarity.UP) ? change < 0 : change > 0;
		String way = (indicator.polarity() == Polarity.UP) ? "naik" : "turun";
		return against ? List.of(new TargetsAgainstPolarity(indicator.name(), first, last, way)) : List.of();
	}

	@FindingType(severity = Severity.QUERY,
			text = "Target \"{indicator}\" bergerak dari {first} ke {last}, padahal arahnya \"{way}\".",
			english = "The targets of \"{indicator}\" move from {first} to {last}; its polarity is \"{way}\".",
			advice = "Perbaiki arah indikator atau targetnya, atau jelaskan.",
			adviceEnglish = "Mend the polarity or the targets, or explain.",
			basis = "RPJMD: arah indikator menentukan rumus capaian")
	record TargetsAgainstPolarity(String indicator, BigDecimal first, BigDecimal last,
			String way) implements FindingFacts {
	}

}
