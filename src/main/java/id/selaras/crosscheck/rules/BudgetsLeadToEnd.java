package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

import id.selaras.crosscheck.PlanRule;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.Target;
import id.selaras.plan.Units;

/** The yearly budgets of an indicator add up to the budget at the end of the plan. */
public final class BudgetsLeadToEnd implements PlanRule {

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		BigDecimal end = indicator.end().rupiah();
		List<BigDecimal> budgets = indicator.targets()
			.values()
			.stream()
			.map(Target::rupiah)
			.filter(Objects::nonNull)
			.toList();
		BigDecimal sum = budgets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean complete = budgets.size() == years.size();
		return (end == null || !complete || sum.subtract(end).abs().compareTo(BigDecimal.valueOf(years.size())) <= 0)
				? List.of() : List.of(new BudgetsMissEnd(indicator.name(), sum, end));
	}

	@FindingType(severity = Severity.QUERY,
			text = "Pagu akhir \"{indicator}\" Rp {end}, padahal jumlah pagu tahunannya Rp {sum}.",
			english = "The end budget of \"{indicator}\" is Rp {end}; the yearly ones add up to Rp {sum}.",
			advice = "Perbaiki pagu akhir atau pagu tahunannya. Selaras memakai pagu akhir yang tertulis.",
			adviceEnglish = "Mend the end budget or the yearly ones. Selaras uses the end budget as written.",
			basis = "RPJMD: pagu indikatif (tabel T-C.14 kolom 16)")
	record BudgetsMissEnd(String indicator, BigDecimal sum, BigDecimal end) implements FindingFacts {
	}

}
