package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.plan.Accumulation;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the form prints as the year's realisation is the sum of its quarters, for rupiah
 * and for indicators that add up (E.81 column 12 = 8+9+10+11).
 */
public final class QuartersAddUpToYear implements Rule {

	private static final BigDecimal ROUNDING = new BigDecimal("0.02");

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			for (ReportedRow row : form.rows()) {
				check(form, row, "rp", findings);
				if (addsUp(input.plan(), row)) {
					check(form, row, "k", findings);
				}
			}
		}
		return findings;
	}

	private static boolean addsUp(@Nullable PlanVersion plan, ReportedRow row) {
		return plan != null && row.indicator() != null
				&& plan.indicator(row.indicator())
					.filter((indicator) -> indicator.inYear() == Accumulation.SUM)
					.isPresent();
	}

	private static void check(NormalisedForm form, ReportedRow row, String part, List<Finding> findings) {
		Value printed = row.value("realised-year." + part);
		if (printed == null || !(printed.quantity() instanceof Quantity.Amount total)) {
			return;
		}
		BigDecimal sum = BigDecimal.ZERO;
		boolean any = false;
		for (int quarter = 1; quarter <= 4; quarter++) {
			Value value = row.value("realised.q" + quarter + "." + part);
			if (value != null && value.quantity() instanceof Quantity.Amount amount) {
				sum = sum.add(amount.value());
				any = true;
			}
		}
		if (any && sum.subtract(total.value()).abs().compareTo(ROUNDING) > 0) {
			findings.add(Finding.of(new QuartersDoNotAddUp(row.name(), total.value(), sum),
					Location.of(form.original(), form.path()).at(row.sheet(), printed.cell())));
		}
	}

	@FindingType(severity = Severity.QUERY,
			text = "Jumlah setahun \"{indicator}\" tertulis {printed}, padahal jumlah triwulannya {sum}.",
			english = "The year's total of \"{indicator}\" is printed as {printed}; its quarters add up to {sum}.",
			advice = "Perbaiki angka triwulan atau jumlahnya. Selaras memakai jumlah triwulan.",
			adviceEnglish = "Mend the quarters or the total. Selaras uses the sum of the quarters.",
			basis = "Formulir E.81, kolom 12 = 8+9+10+11")
	record QuartersDoNotAddUp(String indicator, BigDecimal printed, BigDecimal sum) implements FindingFacts {
	}

}
