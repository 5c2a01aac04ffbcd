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
 * What the form prints as realised since the plan began is what was realised until last
 * year and in this year (E.81 column 13 = 6+12), for rupiah and where years add up.
 */
public final class TotalIsRecomputed implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		check(input, planned.checked(), "rp", findings);
		if (planned.indicator().acrossYears() == Accumulation.SUM) {
			check(input, planned.checked(), "k", findings);
		}
	}

	private static void check(CheckInput input, CheckedRow row, String part, List<Finding> findings) {
		BigDecimal printed = row.amount("realised-plan." + part);
		BigDecimal before = row.amount("until-last-year." + part);
		BigDecimal year = row.amount("realised-year." + part);
		Value value = row.row().value("realised-plan." + part);
		if (value == null || printed == null || before == null || year == null) {
			return;
		}
		BigDecimal sum = before.add(year);
		// where the year's own total is wrong, another rule says so
		BigDecimal ofQuarters = before.add(quarters(row, part));
		if (sum.subtract(printed).abs().compareTo(allowed(input, part)) > 0
				&& ofQuarters.subtract(printed).abs().compareTo(allowed(input, part)) > 0) {
			findings.add(Finding.of(new TotalNotRecomputed(row.row().name(), printed, sum), row.at(value.cell())));
		}
	}

	private static BigDecimal quarters(CheckedRow row, String part) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int quarter = 1; quarter <= 4; quarter++) {
			BigDecimal amount = row.amount("realised.q" + quarter + "." + part);
			sum = (amount == null) ? sum : sum.add(amount);
		}
		return sum;
	}

	/** Rupiah are written whole. */
	private static BigDecimal allowed(CheckInput input, String part) {
		return part.equals("rp") ? BigDecimal.ONE : input.tolerances().rounding();
	}

	@FindingType(severity = Severity.WARNING,
			text = "Realisasi sampai tahun ini \"{indicator}\" tertulis {printed}, padahal jumlahnya {proposal}.",
			english = "The total so far of \"{indicator}\" is printed as {printed}; its parts add up to {proposal}.",
			advice = "Periksa realisasi tahun lalu, realisasi tahun ini, atau rumusnya.",
			adviceEnglish = "Check what was realised until last year, this year, or the formula.",
			basis = "Formulir E.60 kolom 14 = 7+13, E.81 kolom 13 = 6+12")
	record TotalNotRecomputed(String indicator, BigDecimal printed, BigDecimal proposal) implements FindingFacts {
	}

}
