package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A zero among values of a position or rate is a real one, not "no data" (domain.md 7).
 */
public final class ZeroFitsItsNeighbours implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		Indicator indicator = planned.indicator();
		if (indicator.inYear() == Accumulation.LAST && !isZero(indicator.target(input.period().year()).performance())) {
			check(planned, indicator, findings);
		}
	}

	private static void check(PlannedRow planned, Indicator indicator, List<Finding> findings) {
		Quantity before = indicator.baseline();
		for (int quarter = 1; quarter <= 4; quarter++) {
			Value value = planned.checked().quarterValue(quarter);
			if (value == null || value.quantity() == null) {
				continue;
			}
			Quantity after = next(planned, quarter);
			if (isZero(value.quantity()) && isNotZero(before) && (after == null || isNotZero(after))) {
				BigDecimal near = (before instanceof Quantity.Amount amount) ? amount.value() : BigDecimal.ZERO;
				findings.add(Finding.of(new ZeroAmongValues(planned.row().name(), near), planned.at(value.cell())));
			}
			before = value.quantity();
		}
	}

	private static @Nullable Quantity next(PlannedRow planned, int quarter) {
		for (int later = quarter + 1; later <= 4; later++) {
			Value value = planned.checked().quarterValue(later);
			if (value != null && value.quantity() != null) {
				return value.quantity();
			}
		}
		return null;
	}

	private static boolean isZero(@Nullable Quantity quantity) {
		return quantity instanceof Quantity.Amount amount && amount.value().signum() == 0;
	}

	private static boolean isNotZero(@Nullable Quantity quantity) {
		return quantity instanceof Quantity.Amount amount && amount.value().signum() != 0;
	}

	@FindingType(severity = Severity.WARNING,
			text = "Realisasi \"{indicator}\" tertulis 0, padahal sebelumnya {before}. Nol atau belum ada data?",
			english = "The realisation of \"{indicator}\" is given as 0, after {before}. Zero, or no data yet?",
			advice = "Bila belum ada data, tulis \"belum ada data\". Selaras memakai angka 0.",
			adviceEnglish = "Where there is no data yet, write \"belum ada data\". Selaras uses the 0.",
			basis = "Praktik evaluasi: nol ditulis untuk data yang belum ada")
	record ZeroAmongValues(String indicator, BigDecimal before) implements FindingFacts {
	}

}
