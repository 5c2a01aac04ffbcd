package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.crosscheck.Spent;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;

/**
 * Money is written in the size of its budget: not in thousands or millions beside full
 * rupiah. The larger of the plan's and the form's budget is the measure, so that a budget
 * in the wrong size never makes a right realisation odd.
 */
public final class MoneyIsOfTheRightSize implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		BigDecimal plan = planned.indicator().target(input.period().year()).rupiah();
		BigDecimal form = planned.checked().amount("target.rp");
		BigDecimal factor = input.tolerances().wrongSize();
		if (plan == null || plan.signum() <= 0) {
			return;
		}
		BigDecimal budget = (form == null) ? plan : plan.max(form);
		for (int quarter = 1; quarter <= input.period().quarter(); quarter++) {
			Value value = planned.checked().quarterMoney(quarter);
			BigDecimal number = CheckedRow.number(value);
			if (value != null && number != null && number.compareTo(budget.multiply(factor)) >= 0
					&& !planned.checked().isAsked(value)) {
				findings
					.add(Finding.of(new MoneyTooLarge(planned.row().name(), number, budget), planned.at(value.cell())));
			}
		}
		Value target = planned.row().value("target.rp");
		if (target != null && form != null && form.signum() > 0
				&& (form.compareTo(plan.multiply(factor)) >= 0 || form.multiply(factor).compareTo(plan) <= 0)) {
			findings
				.add(Finding.of(new BudgetOfAnotherSize(planned.row().name(), form, plan), planned.at(target.cell())));
		}
		else if (form != null) {
			tooSmall(input, planned, form, findings);
		}
	}

	private static void tooSmall(CheckInput input, PlannedRow planned, BigDecimal budget, List<Finding> findings) {
		BigDecimal spent = Spent.sum(planned.checked(), input.period().quarter());
		Value last = Spent.last(planned.checked(), input.period().quarter());
		if (input.period().quarter() == 4 && spent != null && last != null && spent.signum() > 0
				&& spent.multiply(input.tolerances().wrongSize()).compareTo(budget) <= 0) {
			findings.add(Finding.of(new MoneyTooSmall(planned.row().name(), spent, budget), planned.at(last.cell())));
		}
	}

	@FindingType(severity = Severity.ERROR,
			text = "Realisasi anggaran \"{indicator}\" Rp {spent}, ratusan kali pagunya Rp {budget}.",
			english = "Rp {spent} were spent on \"{indicator}\", hundreds of times its budget of Rp {budget}.",
			advice = "Tulis dalam rupiah penuh seperti pagunya. Angka ini tidak dipakai.",
			adviceEnglish = "Write full rupiah as in the budget. The number is left out.",
			basis = "RPJMD: pagu indikatif tahun berjalan")
	record MoneyTooLarge(String indicator, BigDecimal spent, BigDecimal budget) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "Realisasi anggaran setahun \"{indicator}\" hanya Rp {spent} dari Rp {budget}: ditulis dalam ribuan atau jutaan?",
			english = "Only Rp {spent} of Rp {budget} were spent on \"{indicator}\": written in thousands or millions?",
			advice = "Tulis dalam rupiah penuh, atau jelaskan.", adviceEnglish = "Write full rupiah, or explain.",
			basis = "Formulir E.81: anggaran dalam rupiah")
	record MoneyTooSmall(String indicator, BigDecimal spent, BigDecimal budget) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "Pagu \"{indicator}\" tertulis Rp {reported}, dalam RPJMD Rp {planned}: ditulis dalam ukuran lain?",
			english = "The budget of \"{indicator}\" is given as Rp {reported}, in the plan as Rp {planned}: another size?",
			advice = "Tulis dalam rupiah penuh, atau jelaskan.", adviceEnglish = "Write full rupiah, or explain.",
			basis = "RPJMD: pagu indikatif tahun berjalan")
	record BudgetOfAnotherSize(String indicator, BigDecimal reported, BigDecimal planned) implements FindingFacts {
	}

}
