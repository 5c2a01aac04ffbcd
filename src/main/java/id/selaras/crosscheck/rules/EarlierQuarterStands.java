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
import id.selaras.normalise.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * A form restates the quarters before its own as they were reported then. The latest form
 * rules them; a difference must be explained.
 */
public final class EarlierQuarterStands implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		for (int quarter = 1; quarter < input.period().quarter(); quarter++) {
			compare(input, planned, quarter, CheckedRow::quarterValue, findings);
			compare(input, planned, quarter, CheckedRow::quarterMoney, findings);
		}
	}

	private static void compare(CheckInput input, PlannedRow planned, int quarter, Column column,
			List<Finding> findings) {
		Value now = column.of(planned.checked(), quarter);
		Value before = before(input, planned, quarter, column);
		if (now != null && before != null && !planned.checked().isAsked(now) && differ(now, before)) {
			findings.add(
					Finding.of(new EarlierQuarterRestated(planned.indicator().name(), quarter, before.raw(), now.raw()),
							planned.at(now.cell())));
		}
	}

	/** Performance or money of a quarter. */
	private interface Column {

		@Nullable Value of(CheckedRow row, int quarter);

	}

	/** As the latest of the year's earlier forms has it. */
	private static @Nullable Value before(CheckInput input, PlannedRow planned, int quarter, Column column) {
		Value last = null;
		for (CheckedRow earlier : input.earlier(planned)) {
			if (earlier.period().year() == input.period().year() && earlier.period().quarter() >= quarter) {
				Value value = column.of(earlier, quarter);
				last = (value == null || value.state() != ValueState.REPORTED) ? last : value;
			}
		}
		return last;
	}

	private static boolean differ(Value now, Value before) {
		BigDecimal number = CheckedRow.number(now);
		BigDecimal earlier = CheckedRow.number(before);
		if (number != null && earlier != null) {
			return number.compareTo(earlier) != 0;
		}
		return now.quantity() != null && !now.quantity().equals(before.quantity());
	}

	@FindingType(severity = Severity.QUERY,
			text = "Triwulan {quarter} \"{indicator}\" dahulu dilaporkan {before}, sekarang {reported}.",
			english = "Quarter {quarter} of \"{indicator}\" was reported as {before}; it is {reported} now.",
			advice = "Jelaskan perubahannya di kolom Keterangan. Selaras memakai angka yang terakhir.",
			adviceEnglish = "Explain the change under Keterangan. Selaras uses the latest number.",
			basis = "Formulir E.81 menyatakan ulang triwulan sebelumnya")
	record EarlierQuarterRestated(String indicator, int quarter, String before,
			String reported) implements FindingFacts {
	}

}
