package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;

import id.selaras.crosscheck.PlanRule;
import id.selaras.crosscheck.Planned;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;

/**
 * Where the end target is the sum of the years, years add up; where it is the last year's
 * target, they do not. The stated accumulation must not say otherwise.
 */
public final class AccumulationFitsTargets implements PlanRule {

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		SortedMap<Integer, BigDecimal> targets = Planned.targets(indicator);
		BigDecimal end = Planned.number(indicator.end().performance());
		if (end == null || targets.size() < 2 || targets.size() != years.size()) {
			return List.of();
		}
		BigDecimal sum = targets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean isLast = end.compareTo(Objects.requireNonNull(targets.get(targets.lastKey()))) == 0;
		boolean isSum = end.compareTo(sum) == 0;
		if (isLast == isSum) {
			return List.of();
		}
		Accumulation told = isSum ? Accumulation.SUM : Accumulation.LAST;
		return (told == indicator.acrossYears()) ? List.of() : List
			.of(new AccumulationContradictsTargets(indicator.name(), word(indicator.acrossYears()), word(told)));
	}

	private static String word(Accumulation accumulation) {
		return (accumulation == Accumulation.SUM) ? "jumlah" : "terakhir";
	}

	@FindingType(severity = Severity.QUERY,
			text = "Antar tahun \"{indicator}\" tertulis \"{stated}\", padahal menurut target akhirnya \"{told}\".",
			english = "\"{indicator}\" is stated to accumulate as \"{stated}\"; its end target says \"{told}\".",
			advice = "Perbaiki kolom Antar Tahun atau target akhirnya. Selaras memakai yang tertulis.",
			adviceEnglish = "Mend the column Antar Tahun or the end target. Selaras uses what is stated.",
			basis = "Formulir E.58 kolom 22, E.81 kolom 13: jumlah atau posisi terakhir")
	record AccumulationContradictsTargets(String indicator, String stated, String told) implements FindingFacts {
	}

}
