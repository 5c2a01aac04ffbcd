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
import org.jspecify.annotations.Nullable;

/**
 * Of an indicator that adds up, each quarter holds its own amount, not the sum so far.
 * Numbers that only grow, come near the year's target at the end and together far exceed
 * it look like sums.
 */
public final class QuarterHoldsItsOwn implements PlannedRowRule {

	private static final int FEWEST_QUARTERS = 3;

	private static final BigDecimal TOGETHER = new BigDecimal("1.4");

	private static final BigDecimal LAST_AT_LEAST = new BigDecimal("0.5");

	private static final BigDecimal LAST_AT_MOST = new BigDecimal("1.15");

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		BigDecimal target = target(input, planned);
		if (planned.indicator().inYear() != Accumulation.SUM || target == null || target.signum() <= 0) {
			return;
		}
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal last = null;
		int filled = 0;
		for (int quarter = 1; quarter <= 4; quarter++) {
			Value value = planned.checked().quarterValue(quarter);
			BigDecimal number = CheckedRow.number(value);
			if (number == null) {
				continue;
			}
			if (planned.checked().isAsked(value) || (last != null && number.compareTo(last) < 0)) {
				return;
			}
			sum = sum.add(number);
			last = number;
			filled++;
		}
		if (filled >= FEWEST_QUARTERS && last != null && sum.compareTo(target.multiply(TOGETHER)) > 0
				&& last.compareTo(target.multiply(LAST_AT_LEAST)) >= 0
				&& last.compareTo(target.multiply(LAST_AT_MOST)) <= 0) {
			findings.add(Finding.of(new QuarterHoldsSumSoFar(planned.indicator().name(), sum, target),
					planned.checked().atName()));
		}
	}

	private static @Nullable BigDecimal target(CheckInput input, PlannedRow planned) {
		BigDecimal plan = planned.plannedTarget(input.period().year());
		return (plan == null) ? planned.checked().performance("target") : plan;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Jumlah triwulan \"{indicator}\" {sum}, jauh di atas target {target}: apakah tiap kolom berisi "
					+ "jumlah sejak awal tahun?",
			english = "The quarters of \"{indicator}\" add up to {sum}, far above {target}: does each hold the sum "
					+ "since the year began?",
			advice = "Isi tiap kolom triwulan dengan hasil triwulan itu saja, atau jelaskan.",
			adviceEnglish = "Let each quarter hold its own amount only, or explain.",
			basis = "Formulir E.81, kolom 12 = 8+9+10+11")
	record QuarterHoldsSumSoFar(String indicator, BigDecimal sum, BigDecimal target) implements FindingFacts {
	}

}
