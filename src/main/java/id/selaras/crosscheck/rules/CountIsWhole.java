package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Planned;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;

/**
 * What is counted is whole, unless the plan itself sets fractions: half a village is a
 * lost dot or an average.
 */
public final class CountIsWhole implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		boolean counted = input.units().of(planned.indicator().unit()).isCounted()
				&& !planned.indicator().name().toLowerCase(Locale.ROOT).contains("rata")
				&& Planned.numbers(planned.indicator()).stream().allMatch(CountIsWhole::isWhole);
		for (int quarter = 1; counted && quarter <= 4; quarter++) {
			Value value = planned.checked().quarterValue(quarter);
			BigDecimal number = CheckedRow.number(value);
			if (value != null && number != null && !isWhole(number) && !planned.checked().isAsked(value)) {
				findings
					.add(Finding.of(new CountNotWhole(planned.indicator().name(), number, planned.indicator().unit()),
							planned.at(value.cell())));
			}
		}
	}

	private static boolean isWhole(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= 0;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Realisasi \"{indicator}\" tertulis {reported} {unit}, padahal seharusnya bilangan bulat.",
			english = "The realisation of \"{indicator}\" is given as {reported} {unit}, which should be whole.",
			advice = "Periksa titik ribuan dan satuannya, atau jelaskan.",
			adviceEnglish = "Check the thousands separator and the unit, or explain.",
			basis = "Satuan yang dihitung; titik ribuan yang hilang di Excel")
	record CountNotWhole(String indicator, BigDecimal reported, String unit) implements FindingFacts {
	}

}
