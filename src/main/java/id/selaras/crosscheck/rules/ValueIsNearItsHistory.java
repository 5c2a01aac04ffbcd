package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.crosscheck.RobustSpread;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Period;

/**
 * A realisation moves as it used to move. Median and median deviation stand firm against
 * single odd values; with a short history nothing is said.
 */
public final class ValueIsNearItsHistory implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		Value value = planned.checked().quarterValue(input.period().quarter());
		BigDecimal now = CheckedRow.number(value);
		if (value == null || now == null || planned.checked().isAsked(value)) {
			return;
		}
		List<BigDecimal> history = history(input, planned);
		if (history.size() < input.tolerances().shortestHistory()) {
			return;
		}
		BigDecimal last = history.get(history.size() - 1);
		boolean odd = (planned.indicator().inYear() == Accumulation.SUM)
				? RobustSpread.of(history).isFar(now, RobustSpread.of(history).median(), input.tolerances())
				: RobustSpread.of(changes(history)).isFar(now.subtract(last), last, input.tolerances());
		if (odd) {
			findings
				.add(Finding.of(new FarFromHistory(planned.indicator().name(), now, last), planned.at(value.cell())));
		}
	}

	/** One value a quarter, as the latest form has it, in the order of time. */
	private static List<BigDecimal> history(CheckInput input, PlannedRow planned) {
		SortedMap<Period, BigDecimal> values = new TreeMap<>();
		List<CheckedRow> reports = new ArrayList<>(input.earlier(planned));
		reports.add(planned.checked());
		for (CheckedRow report : reports) {
			for (int quarter = 1; quarter <= report.period().quarter(); quarter++) {
				BigDecimal number = report.quarter(quarter);
				if (number != null) {
					values.put(new Period(report.period().year(), quarter), number);
				}
			}
		}
		return List.copyOf(values.headMap(input.period()).values());
	}

	private static List<BigDecimal> changes(List<BigDecimal> history) {
		List<BigDecimal> changes = new ArrayList<>();
		for (int i = 1; i < history.size(); i++) {
			changes.add(history.get(i).subtract(history.get(i - 1)));
		}
		return changes;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Realisasi \"{indicator}\" {reported} jauh dari kebiasaannya; terakhir {last}.",
			english = "The realisation of \"{indicator}\" is {reported}, far from its history; it was {last} last.",
			advice = "Periksa angka dan satuannya, atau jelaskan perubahannya.",
			adviceEnglish = "Check number and unit, or explain the change.",
			basis = "Riwayat laporan indikator ini: median dan simpangan median")
	record FarFromHistory(String indicator, BigDecimal reported, BigDecimal last) implements FindingFacts {
	}

}
