package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Percentages;
import id.selaras.crosscheck.RowRule;
import id.selaras.crosscheck.Tolerances;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/**
 * A percentage that the form prints is the one that follows from its own numbers, by any
 * of the usual formulas.
 */
public final class PercentageIsRecomputed implements RowRule {

	private static final String ACHIEVED = "achieved";

	private static final String PERCENT = ".percent";

	@Override
	public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
		row.row().values().forEach((column, value) -> {
			BigDecimal printed = isPrinted(column) ? CheckedRow.number(value) : null;
			if (printed != null) {
				insteadOf(printed, column, row, input.tolerances()).ifPresent((computed) -> findings.add(Finding
					.of(new PercentageNotRecomputed(row.row().name(), printed, computed), row.at(value.cell()))));
			}
		});
	}

	private static Optional<BigDecimal> insteadOf(BigDecimal printed, String column, CheckedRow row,
			Tolerances tolerances) {
		BigDecimal realised = row.amount(realised(column));
		BigDecimal target = (realised == null) ? null : row.amount(target(column));
		return (realised == null || target == null || target.signum() == 0) ? Optional.empty()
				: Percentages.insteadOf(printed, realised, target, tolerances);
	}

	private static boolean isPrinted(String column) {
		return column.startsWith(ACHIEVED) || isQuarter(column);
	}

	private static String realised(String column) {
		if (column.startsWith(ACHIEVED)) {
			return "realised" + column.substring(ACHIEVED.length());
		}
		return isQuarter(column) ? column.replace(PERCENT, ".k") : "";
	}

	private static String target(String column) {
		if (column.startsWith("achieved-plan")) {
			return "end-target" + column.substring("achieved-plan".length());
		}
		if (column.startsWith(ACHIEVED)) {
			return "target" + column.substring(ACHIEVED.length());
		}
		return isQuarter(column) ? "target.k" : "";
	}

	private static boolean isQuarter(String column) {
		return column.startsWith("realised.q") && column.endsWith(PERCENT);
	}

	@FindingType(severity = Severity.WARNING,
			text = "Persentase \"{indicator}\" tertulis {printed}, padahal menurut angka formulir ini {proposal}.",
			english = "The percentage of \"{indicator}\" is printed as {printed}; the form's numbers give {proposal}.",
			advice = "Periksa rumus atau angkanya. Selaras menghitung sendiri.",
			adviceEnglish = "Check the formula or the numbers. Selaras computes its own.",
			basis = "Formulir E.58 kolom 17-23, E.81 kolom 14 = 13/5 x 100%")
	record PercentageNotRecomputed(String indicator, BigDecimal printed, BigDecimal proposal) implements FindingFacts {
	}

}
