package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/** A form of the period answers a request; what nobody asked for is counted beside. */
public final class FormWasAskedFor implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.REQUEST);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (Submission submission : input.completeness().unasked()) {
			if (submission.is(SubmissionState.LOADED) && input.period().equals(submission.period())) {
				findings.add(Finding.of(
						new FormNotAskedFor(input.formName(submission.form()), input.agencyName(submission.agency())),
						Location.of(submission.original(), submission.path()).about(submission.agency())));
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.INFO, text = "{form} tidak diminta dari {agency} untuk periode ini.",
			english = "{form} was not asked of {agency} for this period.",
			advice = "Tidak ada yang perlu diperbaiki, kecuali formulirnya salah kirim.",
			adviceEnglish = "Nothing to mend, unless the form was sent by mistake.",
			basis = "Permintaan data periode ini")
	record FormNotAskedFor(String form, String agency) implements FindingFacts {
	}

}
