package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Planned;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.crosscheck.Tolerances;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.plan.Indicator;
import id.selaras.plan.Unit;

/**
 * A realisation lies within what its unit or scale allows: an SPBE index never leaves 0
 * to 5, nobody counts minus three people, a share is seldom more than all.
 */
public final class ValueIsWithinBounds implements PlannedRowRule {

	private static final Pattern SHARE = Pattern
		.compile("(?:(?:per|pro|pre)sentase|cakupan|proporsi|indeks|index)\\b.*", Pattern.DOTALL);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		for (int quarter = 1; quarter <= 4; quarter++) {
			Value value = planned.checked().quarterValue(quarter);
			BigDecimal number = CheckedRow.number(value);
			if (value != null && number != null && !planned.checked().isAsked(value)) {
				facts(input, planned.indicator(), number)
					.ifPresent((facts) -> findings.add(Finding.of(facts, planned.at(value.cell()))));
			}
		}
	}

	private static Optional<FindingFacts> facts(CheckInput input, Indicator indicator, BigDecimal number) {
		String name = indicator.name().toLowerCase(Locale.ROOT);
		for (Tolerances.Bounds bounds : input.tolerances().bounds()) {
			if (name.contains(bounds.word()) && !bounds.contain(number) && isMeasured(input, indicator, bounds)) {
				return Optional.of(new ValueOutsideScale(indicator.name(), number, bounds.from(), bounds.to()));
			}
		}
		if (number.signum() < 0 && input.units().of(indicator.unit()).isCounted()) {
			return Optional.of(new CountBelowZero(indicator.name(), number));
		}
		return (number.compareTo(HUNDRED) > 0 && SHARE.matcher(name).matches() && isOfHundred(input, indicator))
				? Optional.of(new ShareAboveHundred(indicator.name(), number)) : Optional.empty();
	}

	/** The plan itself must not speak of another scale. */
	private static boolean isMeasured(CheckInput input, Indicator indicator, Tolerances.Bounds bounds) {
		return input.units().of(bounds.unit()).dimension() == input.units().of(indicator.unit()).dimension()
				&& Planned.numbers(indicator).stream().allMatch(bounds::contain);
	}

	private static boolean isOfHundred(CheckInput input, Indicator indicator) {
		Unit unit = input.units().of(indicator.unit());
		return (unit.isPercent() || unit.dimension() == Unit.Dimension.SCORE) && Planned.numbers(indicator)
			.stream()
			.allMatch((planned) -> planned.compareTo(HUNDRED) <= 0 && planned.signum() >= 0);
	}

	@FindingType(severity = Severity.ERROR,
			text = "Realisasi \"{indicator}\" tertulis {reported}, di luar skala {from} sampai {to}.",
			english = "The realisation of \"{indicator}\" is given as {reported}, outside its scale of {from} to {to}.",
			advice = "Perbaiki angkanya; perhatikan koma desimalnya. Angka ini tidak dipakai.",
			adviceEnglish = "Mend the number; mind the decimal comma. It is left out.",
			basis = "Skala indeks yang bersangkutan, misalnya SPBE 0-5 (PermenPANRB 59/2020)")
	record ValueOutsideScale(String indicator, BigDecimal reported, BigDecimal from,
			BigDecimal to) implements FindingFacts {
	}

	@FindingType(severity = Severity.ERROR,
			text = "Realisasi \"{indicator}\" tertulis {reported}, padahal yang dihitung tidak mungkin di bawah nol.",
			english = "The realisation of \"{indicator}\" is given as {reported}; what is counted is never below zero.",
			advice = "Perbaiki angkanya. Angka ini tidak dipakai.", adviceEnglish = "Mend the number. It is left out.",
			basis = "Satuan yang dihitung")
	record CountBelowZero(String indicator, BigDecimal reported) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY, text = "Realisasi \"{indicator}\" tertulis {reported}, lebih dari 100.",
			english = "The realisation of \"{indicator}\" is given as {reported}, more than 100.",
			advice = "Periksa angkanya, atau jelaskan bagaimana dapat melebihi 100.",
			adviceEnglish = "Check the number, or explain how it can exceed 100.",
			basis = "RPJMD: kondisi awal dan semua target paling tinggi 100")
	record ShareAboveHundred(String indicator, BigDecimal reported) implements FindingFacts {
	}

}
