package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.RowRule;
import id.selaras.crosscheck.Spent;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;

/**
 * What was spent in the year is no more than the form's own budget. Where it is many
 * times the budget, the number is written in another size, which another rule says.
 */
public final class MoneyStaysWithinBudget implements RowRule {

	@Override
	public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
		BigDecimal budget = row.amount("target.rp");
		Value last = Spent.last(row, input.period().quarter());
		BigDecimal spent = Spent.sum(row, input.period().quarter());
		if (budget != null && budget.signum() > 0 && spent != null && last != null && spent.compareTo(budget) > 0
				&& !isSaidOtherwise(input, row, spent, budget)) {
			findings.add(Finding.of(new MoneyAboveBudget(row.row().name(), spent, budget), row.at(last.cell())));
		}
	}

	/**
	 * Only where the plan has a budget too can the other rule tell which of them is odd.
	 */
	private static boolean isSaidOtherwise(CheckInput input, CheckedRow row, BigDecimal spent, BigDecimal budget) {
		BigDecimal planned = input.indicator(row)
			.map((indicator) -> indicator.target(input.period().year()).rupiah())
			.orElse(BigDecimal.ZERO);
		return planned.signum() > 0 && spent.compareTo(budget.multiply(input.tolerances().wrongSize())) >= 0;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Realisasi anggaran \"{indicator}\" Rp {spent}, di atas pagunya Rp {budget}.",
			english = "Rp {spent} were spent on \"{indicator}\", above its budget of Rp {budget}.",
			advice = "Periksa realisasi atau pagunya, atau jelaskan perubahan anggarannya.",
			adviceEnglish = "Check what was spent or the budget, or explain how the budget changed.",
			basis = "PP 12/2019: pengeluaran tidak boleh melebihi anggaran yang tersedia")
	record MoneyAboveBudget(String indicator, BigDecimal spent, BigDecimal budget) implements FindingFacts {
	}

}
