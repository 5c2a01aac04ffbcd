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

	/** What may be more than all of what was planned, or less than nothing. */
	private static final Pattern OF_CHANGE = Pattern.compile(
			".*\\b(?:pertumbuhan|tumbuh|peningkatan|kenaikan|penurunan|perubahan|laju|selisih|inflasi|deflasi|surplus|"
					+ "defisit|neraca|keseimbangan|kontribusi|silpa|gap|kesenjangan)\\b.*",
			Pattern.DOTALL);

	private static final Pattern OF_A_TARGET = Pattern.compile(
			".*\\b(?:realisasi|capaian|pencapaian|serapan|penyerapan|terhadap|rasio|target|efektivitas|efektifitas)\\b.*",
			Pattern.DOTALL);

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
		if (number.signum() < 0 && isNeverNegative(input, indicator, name)) {
			return Optional.of(new ValueBelowZero(indicator.name(), number));
		}
		return (number.compareTo(HUNDRED) > 0 && isShare(input, indicator, name) && isOfHundred(input, indicator))
				? Optional.of(new ShareAboveHundred(indicator.name(), number)) : Optional.empty();
	}

	/** The plan itself must not speak of another scale. */
	private static boolean isMeasured(CheckInput input, Indicator indicator, Tolerances.Bounds bounds) {
		return input.units().of(bounds.unit()).dimension() == input.units().of(indicator.unit()).dimension()
				&& Planned.numbers(indicator).stream().allMatch(bounds::contain);
	}

	/** A position or measure that neither is a change nor was ever planned below zero. */
	private static boolean isNeverNegative(CheckInput input, Indicator indicator, String name) {
		Unit unit = input.units().of(indicator.unit());
		boolean judged = unit.isPercent() || unit.dimension() == Unit.Dimension.SCORE || unit.dimension().isMeasured();
		return judged && !OF_CHANGE.matcher(name).matches()
				&& Planned.numbers(indicator).stream().allMatch((planned) -> planned.signum() >= 0);
	}

	/** Called so, or in percent of a whole that cannot be exceeded. */
	private static boolean isShare(CheckInput input, Indicator indicator, String name) {
		return SHARE.matcher(name).matches() || (input.units().of(indicator.unit()).isPercent()
				&& !OF_CHANGE.matcher(name).matches() && !OF_A_TARGET.matcher(name).matches());
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

	@FindingType(severity = Severity.QUERY, text = "Realisasi \"{indicator}\" tertulis {reported}, di bawah nol.",
			english = "The realisation of \"{indicator}\" is given as {reported}, below zero.",
			advice = "Periksa tanda minusnya, atau jelaskan bagaimana angkanya dapat di bawah nol.",
			adviceEnglish = "Check the minus sign, or explain how it can be below zero.",
			basis = "RPJMD: kondisi awal dan semua target tidak di bawah nol")
	record ValueBelowZero(String indicator, BigDecimal reported) implements FindingFacts {
	}

}
