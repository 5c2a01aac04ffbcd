package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

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
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A stock that the plan wants to grow, such as kampung with internet, does not shrink
 * from quarter to quarter or since the last report. A zero is another rule's.
 */
public final class StockDoesNotShrink implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		Unit unit = input.units().of(planned.indicator().unit());
		if (!isOfStocks(unit, planned.indicator()) || !grows(planned.indicator())) {
			return;
		}
		BigDecimal before = before(input, planned);
		for (int quarter = 1; quarter <= 4; quarter++) {
			Value value = planned.checked().quarterValue(quarter);
			BigDecimal now = CheckedRow.number(value);
			if (value == null || now == null || now.signum() == 0 || planned.checked().isAsked(value)) {
				continue;
			}
			if (before != null && now.compareTo(before) < 0) {
				findings.add(Finding.of(new StockShrinks(planned.indicator().name(), now, before),
						planned.at(value.cell())));
			}
			before = now;
		}
	}

	/** Years of life or of schooling are a mean; they rise and fall. */
	private static boolean isOfStocks(Unit unit, Indicator indicator) {
		boolean ofTime = unit.dimension() == Unit.Dimension.MONTHS || unit.dimension() == Unit.Dimension.MINUTES;
		return (unit.isCounted() || unit.dimension().isMeasured()) && !unit.isMoney() && !ofTime
				&& !indicator.name().toLowerCase(Locale.ROOT).contains("rata-rata");
	}

	/** The last quarter of the year before, as it was reported then. */
	private static @Nullable BigDecimal before(CheckInput input, PlannedRow planned) {
		BigDecimal last = null;
		for (CheckedRow earlier : input.earlier(planned)) {
			if (earlier.period().year() < input.period().year()) {
				BigDecimal reported = earlier.quarter(earlier.period().quarter());
				last = (reported == null) ? last : reported;
			}
		}
		return last;
	}

	private static boolean grows(Indicator indicator) {
		List<BigDecimal> targets = indicator.targets()
			.values()
			.stream()
			.map(Target::performance)
			.filter(Quantity.Amount.class::isInstance)
			.map((target) -> ((Quantity.Amount) target).value())
			.toList();
		for (int i = 1; i < targets.size(); i++) {
			if (targets.get(i).compareTo(targets.get(i - 1)) < 0) {
				return false;
			}
		}
		return indicator.polarity() == Polarity.UP && indicator.inYear() == Accumulation.LAST
				&& indicator.acrossYears() == Accumulation.LAST && targets.size() > 1
				&& targets.get(0).compareTo(targets.get(targets.size() - 1)) < 0;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Realisasi \"{indicator}\" turun dari {before} menjadi {reported}, padahal angkanya kumulatif.",
			english = "The realisation of \"{indicator}\" falls from {before} to {reported}; it is a growing total.",
			advice = "Isi jumlah sampai dengan triwulan itu, atau jelaskan penurunannya.",
			adviceEnglish = "Fill in the total so far, or explain why it fell.",
			basis = "RPJMD: target akumulatif dari tahun ke tahun")
	record StockShrinks(String indicator, BigDecimal reported, BigDecimal before) implements FindingFacts {
	}

}
