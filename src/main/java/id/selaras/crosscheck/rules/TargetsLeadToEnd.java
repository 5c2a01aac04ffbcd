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
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;

/**
 * The yearly targets lead to the end target: the last one is it, or their sum is. Which
 * of the two is another rule's concern.
 */
public final class TargetsLeadToEnd implements PlanRule {

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		SortedMap<Integer, BigDecimal> targets = Planned.targets(indicator);
		BigDecimal end = Planned.number(indicator.end().performance());
		if (end == null || targets.isEmpty() || years.isEmpty() || !targets.containsKey(years.last())) {
			return List.of();
		}
		BigDecimal last = Objects.requireNonNull(targets.get(years.last()));
		BigDecimal sum = targets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean leads = end.compareTo(last) == 0 || end.compareTo(sum) == 0;
		return leads ? List.of() : List.of(new TargetsMissEnd(indicator.name(), last, sum, end));
	}

	@FindingType(severity = Severity.QUERY,
			text = "Target akhir \"{indicator}\" {end}, padahal target tahun terakhir {last} dan jumlah semua tahun {sum}.",
			english = "The end target of \"{indicator}\" is {end}; the last year's is {last}, all years add up to {sum}.",
			advice = "Perbaiki target akhir atau target tahunannya. Selaras memakai target akhir yang tertulis.",
			adviceEnglish = "Mend the end target or the yearly ones. Selaras uses the end target as written.",
			basis = "RPJMD: kondisi kinerja pada akhir periode (tabel T-C.14 kolom 15)")
	record TargetsMissEnd(String indicator, BigDecimal last, BigDecimal sum, BigDecimal end) implements FindingFacts {
	}

}
