package id.selaras.crosscheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/**
 * The first form that answers a request came by its deadline; unknown arrivals are not
 * judged.
 */
public final class FormIsSentInTime implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.REQUEST);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		LocalDate deadline = Objects.requireNonNull(input.request()).deadline();
		List<Finding> findings = new ArrayList<>();
		for (Answer answer : input.completeness().answers()) {
			boolean inTime = answer.submissions().stream().anyMatch((it) -> isInTime(it, deadline));
			for (Submission submission : answer.submissions()) {
				LocalDate arrived = submission.arrived();
				if (!inTime && arrived != null && submission.is(SubmissionState.LOADED)) {
					findings.add(Finding.of(new FormSentLate(arrived, deadline),
							Location.of(submission.original(), submission.path()).about(submission.agency())));
				}
			}
		}
		return findings;
	}

	private static boolean isInTime(Submission submission, LocalDate deadline) {
		return submission.arrived() == null || !submission.arrived().isAfter(deadline);
	}

	@FindingType(severity = Severity.INFO, text = "Formulir tiba {arrived}, setelah batas waktu {deadline}.",
			english = "The form arrived on {arrived}, after the deadline {deadline}.",
			advice = "Tidak ada yang perlu diperbaiki; dicatat untuk laporan.",
			adviceEnglish = "Nothing to mend; noted for the report.", basis = "Permintaan data: batas waktu")
	record FormSentLate(LocalDate arrived, LocalDate deadline) implements FindingFacts {
	}

}
