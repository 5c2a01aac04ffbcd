package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.ColumnMeans;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.FormSummary;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;

/**
 * The average below the table is the mean of the percentages above it. Percentages of
 * "the lower the better", empty rows and caps are taken in each of the usual ways; only
 * what none of them explains is said.
 */
public final class AverageIsRecomputed implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		Map<String, Polarity> polarities = new HashMap<>();
		PlanVersion plan = input.plan();
		if (plan != null) {
			plan.indicators().forEach((indicator) -> polarities.put(indicator.id(), indicator.polarity()));
		}
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			form.summaries()
				.stream()
				.filter((summary) -> summary.note().equals("average"))
				.forEach(
						(summary) -> check(input, form, summary, new ColumnMeans(polarities, form, summary), findings));
		}
		return findings;
	}

	private static void check(CheckInput input, NormalisedForm form, FormSummary summary, ColumnMeans means,
			List<Finding> findings) {
		summary.numbers().forEach((column, printed) -> {
			// zero is what a prepared formula shows
			if (!isOfYear(column) && printed.signum() != 0) {
				means.insteadOf(printed, column, input.tolerances())
					.ifPresent((mean) -> findings.add(Finding.of(new AverageNotRecomputed(printed, mean),
							Location.of(form.original(), form.path())
								.at(summary.sheet(), summary.cells().get(column)))));
			}
		});
	}

	/** Targets and realisations of years have no percentage of their own. */
	private static boolean isOfYear(String column) {
		boolean ofQuarter = column.startsWith("realised.q") || column.startsWith("realised-year");
		return !ofQuarter && !column.startsWith("achieved");
	}

	@FindingType(severity = Severity.WARNING,
			text = "Rata-rata capaian tertulis {printed}, padahal rata-rata barisnya {proposal}.",
			english = "The average is printed as {printed}; the mean of the rows is {proposal}.",
			advice = "Periksa rumus rata-ratanya. Selaras menghitung sendiri.",
			adviceEnglish = "Check the formula of the average. Selaras computes its own.",
			basis = "Formulir E.58, E.60, E.80, E.81: Rata-rata capaian kinerja (%)")
	record AverageNotRecomputed(BigDecimal printed, BigDecimal proposal) implements FindingFacts {
	}

}
