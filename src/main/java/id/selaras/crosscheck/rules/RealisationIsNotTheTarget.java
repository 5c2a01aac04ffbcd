package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import org.jspecify.annotations.Nullable;

/** A form in which each realisation is exactly its target was filled in from the plan. */
public final class RealisationIsNotTheTarget implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		// one and the same form, not one that is equal in all its rows
		IdentityHashMap<NormalisedForm, int[]> counts = new IdentityHashMap<>();
		for (CheckedRow row : input.rows()) {
			BigDecimal target = row.performance("target");
			BigDecimal realised = (target == null) ? null : realised(row, input.period().quarter());
			if (target != null && realised != null) {
				int[] count = counts.computeIfAbsent(row.form(), (form) -> new int[2]);
				count[0]++;
				count[1] += (target.compareTo(realised) == 0) ? 1 : 0;
			}
		}
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			int[] count = counts.get(form);
			if (count != null && count[0] == count[1] && count[0] >= input.tolerances().alikeRows()) {
				findings.add(Finding.of(new RealisationEqualsTarget(count[0], input.period().title()),
						Location.of(form.original(), form.path())));
			}
		}
		return findings;
	}

	/** The year's as printed, else the last quarter that is filled in. */
	private static @Nullable BigDecimal realised(CheckedRow row, int upTo) {
		BigDecimal realised = row.performance("realised-year");
		for (int quarter = upTo; realised == null && quarter > 0; quarter--) {
			realised = row.quarter(quarter);
		}
		return realised;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Semua {rows} realisasi {period} dalam formulir ini sama persis dengan targetnya.",
			english = "All {rows} realisations of {period} in this form are exactly their targets.",
			advice = "Isi hasil yang sebenarnya, atau jelaskan dari mana angkanya.",
			adviceEnglish = "Fill in what was really reached, or explain where the numbers come from.",
			basis = "Praktik evaluasi: realisasi disalin dari target")
	record RealisationEqualsTarget(int rows, String period) implements FindingFacts {
	}

}
