package id.selaras.crosscheck.rules;

import java.util.ArrayList;
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
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;

/**
 * A year's sum has all its quarters. One that is empty between others counts for nothing,
 * which is right only where nothing was done: then a zero stands there.
 */
public final class SumHasAllItsQuarters implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		if (planned.indicator().inYear() != Accumulation.SUM) {
			return;
		}
		List<Value> empty = new ArrayList<>();
		boolean any = false;
		for (int quarter = 1; quarter <= input.period().quarter(); quarter++) {
			Value value = planned.checked().quarterValue(quarter);
			if (value != null && isEmpty(value) && !planned.checked().isAsked(value)
					&& !wasReported(input, planned, quarter)) {
				empty.add(value);
			}
			any |= CheckedRow.number(value) != null;
		}
		if (any && !empty.isEmpty()) {
			findings.add(Finding.of(new QuarterOfSumEmpty(planned.indicator().name(), empty.size()),
					planned.at(empty.get(0).cell())));
		}
	}

	private static boolean isEmpty(Value value) {
		return value.state() == ValueState.BLANK || value.state() == ValueState.STATED_NONE;
	}

	/** A quarter that an earlier form of the year reported need not be repeated. */
	private static boolean wasReported(CheckInput input, PlannedRow planned, int quarter) {
		return input.earlier(planned)
			.stream()
			.anyMatch(
					(earlier) -> earlier.period().year() == input.period().year() && earlier.quarter(quarter) != null);
	}

	@FindingType(severity = Severity.WARNING,
			text = "{quarters} triwulan \"{indicator}\" kosong; jumlah setahun dihitung tanpa triwulan itu. "
					+ "Nol atau belum ada data?",
			english = "{quarters} quarters of \"{indicator}\" are empty; the year's sum is made without them. "
					+ "Zero, or no data yet?",
			advice = "Isi angkanya; bila memang tidak ada hasil, tulis 0.",
			adviceEnglish = "Fill in the number; where nothing was reached, write 0.",
			basis = "Formulir E.81, kolom 12 = 8+9+10+11")
	record QuarterOfSumEmpty(String indicator, int quarters) implements FindingFacts {
	}

}
