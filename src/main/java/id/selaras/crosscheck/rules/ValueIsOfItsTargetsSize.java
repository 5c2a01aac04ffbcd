package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.plan.Accumulation;

/**
 * A position is of the size of the plan's target: many hundred times larger or smaller is
 * a lost separator or another unit.
 */
public final class ValueIsOfItsTargetsSize implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		BigDecimal target = planned.plannedTarget(input.period().year());
		BigDecimal factor = input.tolerances().wrongSize();
		if (target == null || target.signum() == 0) {
			return;
		}
		boolean position = planned.indicator().inYear() == Accumulation.LAST;
		for (int quarter = 1; quarter <= input.period().quarter(); quarter++) {
			Value value = planned.checked().quarterValue(quarter);
			BigDecimal number = CheckedRow.number(value);
			if (value == null || number == null || number.signum() == 0 || planned.checked().isAsked(value)) {
				continue;
			}
			boolean large = number.abs().compareTo(target.abs().multiply(factor)) >= 0;
			boolean small = position && number.abs().multiply(factor).compareTo(target.abs()) <= 0;
			if (large || small) {
				findings.add(Finding.of(new ValueOfAnotherSize(planned.indicator().name(), number, target),
						planned.at(value.cell())));
			}
		}
	}

	@FindingType(severity = Severity.QUERY,
			text = "Realisasi \"{indicator}\" tertulis {reported}, sedangkan targetnya {target}: titik, koma atau satuannya keliru?",
			english = "The realisation of \"{indicator}\" is given as {reported}, its target is {target}: a wrong separator or unit?",
			advice = "Periksa titik, koma dan satuannya, atau jelaskan.",
			adviceEnglish = "Check separators and unit, or explain.", basis = "RPJMD: target tahun berjalan")
	record ValueOfAnotherSize(String indicator, BigDecimal reported, BigDecimal target) implements FindingFacts {
	}

}
