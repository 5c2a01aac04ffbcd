package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.FormSummary;
import id.selaras.normalise.NormalisedForm;

/**
 * The predicate below the table is the one of the average above it. Labels of another
 * scale are not judged.
 */
public final class PredicateFitsAverage implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			for (FormSummary predicate : form.summaries()) {
				form.summaries()
					.stream()
					.filter((average) -> average.note().equals("average") && predicate.note().equals("predicate")
							&& Objects.equals(average.sheet(), predicate.sheet()))
					.forEach((average) -> compare(input, form, average, predicate, findings));
			}
		}
		return findings;
	}

	private static void compare(CheckInput input, NormalisedForm form, FormSummary average, FormSummary predicate,
			List<Finding> findings) {
		Map<String, String> known = new HashMap<>();
		input.predicates().labels().forEach((label) -> known.put(label.toLowerCase(Locale.ROOT), label));
		predicate.words().forEach((column, word) -> {
			String label = known.get(word.toLowerCase(Locale.ROOT));
			BigDecimal percent = average.numbers().get(column);
			if (label == null || percent == null) {
				return;
			}
			String right = input.predicates().grading().apply(percent);
			if (!right.equals(label)) {
				findings.add(Finding.of(new PredicateDiffers(label, percent, right),
						Location.of(form.original(), form.path())
							.at(predicate.sheet(), predicate.cells().get(column))));
			}
		});
	}

	@FindingType(severity = Severity.WARNING,
			text = "Predikat tertulis {printed}, padahal rata-rata {average} berpredikat {proposal}.",
			english = "The predicate is printed as {printed}; an average of {average} is {proposal}.",
			advice = "Perbaiki predikatnya menurut skala yang dipakai daerah.",
			adviceEnglish = "Mend the predicate by the scale that the regency uses.",
			basis = "Permendagri 86/2017: skala nilai peringkat realisasi kinerja")
	record PredicateDiffers(String printed, BigDecimal average, String proposal) implements FindingFacts {
	}

}
