package id.selaras.crosscheck.rules;

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
import id.selaras.normalise.ValueState;

/**
 * A form that was sent is not blank. Targets are often filled in before it is handed out:
 * where realisations are asked for, they are what counts.
 */
public final class FormIsFilled implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			boolean asksRealisation = form.rows()
				.stream()
				.flatMap((row) -> row.values().keySet().stream())
				.anyMatch(FormIsFilled::isRealisation);
			boolean blank = form.rows()
				.stream()
				.flatMap((row) -> row.values().entrySet().stream())
				.filter((value) -> !asksRealisation || isRealisation(value.getKey()))
				.allMatch((value) -> value.getValue().state() == ValueState.BLANK);
			if (blank) {
				findings.add(Finding.of(new FormSentBlank(), Location.of(form.original(), form.path())));
			}
		}
		return findings;
	}

	/** Not what the form computes from them: a formula shows a zero. */
	private static boolean isRealisation(String column) {
		return column.startsWith("realised.");
	}

	@FindingType(severity = Severity.WARNING, text = "Formulir dikirim tanpa isian.",
			english = "The form was sent without any value.", advice = "Isi formulir lalu kirim ulang.",
			adviceEnglish = "Fill in the form and send it again.", basis = "Permintaan data periode ini")
	record FormSentBlank() implements FindingFacts {
	}

}
