package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.RowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import org.jspecify.annotations.Nullable;

/**
 * What the form prints as the year's realisation is the sum of its quarters, for rupiah
 * and for indicators that add up (E.81 column 12 = 8+9+10+11).
 */
public final class QuartersAddUpToYear implements RowRule {

	private static final Columns MONEY = Columns.of("rp");

	private static final Columns PERFORMANCE = Columns.of("k");

	private record Columns(String year, List<String> quarters) {

		static Columns of(String part) {
			return new Columns("realised-year." + part,
					Stream.of("q1", "q2", "q3", "q4").map((quarter) -> "realised." + quarter + "." + part).toList());
		}

	}

	@Override
	public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
		check(input, row, MONEY, findings);
		if (input.indicator(row).filter((indicator) -> indicator.inYear() == Accumulation.SUM).isPresent()) {
			check(input, row, PERFORMANCE, findings);
		}
	}

	private static void check(CheckInput input, CheckedRow row, Columns columns, List<Finding> findings) {
		Value printed = row.row().value(columns.year());
		BigDecimal total = CheckedRow.number(printed);
		if (printed == null || total == null) {
			return;
		}
		BigDecimal sum = BigDecimal.ZERO;
		boolean any = false;
		for (String quarter : columns.quarters()) {
			Value value = row.row().value(quarter);
			if (row.isAsked(value) || isUnread(value)) {
				return;
			}
			BigDecimal amount = CheckedRow.number(value);
			if (amount != null) {
				sum = sum.add(amount);
				any = true;
			}
		}
		if (any && sum.subtract(total).abs().compareTo(input.tolerances().rounding()) > 0) {
			findings.add(Finding.of(new QuartersDoNotAddUp(row.row().name(), total, sum), row.at(printed.cell())));
		}
	}

	/**
	 * Something stands there that is no number yet: the sum of the others proves nothing.
	 */
	private static boolean isUnread(@Nullable Value value) {
		return value != null && (value.state() == ValueState.WAITING
				|| (value.quantity() != null && CheckedRow.number(value) == null));
	}

	@FindingType(severity = Severity.QUERY,
			text = "Jumlah setahun \"{indicator}\" tertulis {printed}, padahal jumlah triwulannya {proposal}.",
			english = "The year's total of \"{indicator}\" is printed as {printed}; its quarters add up to {proposal}.",
			advice = "Perbaiki angka triwulan atau jumlahnya. Selaras memakai jumlah triwulan.",
			adviceEnglish = "Mend the quarters or the total. Selaras uses the sum of the quarters.",
			basis = "Formulir E.81, kolom 12 = 8+9+10+11")
	record QuartersDoNotAddUp(String indicator, BigDecimal printed, BigDecimal proposal) implements FindingFacts {
	}

}
