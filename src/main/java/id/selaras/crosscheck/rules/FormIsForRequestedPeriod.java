package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;

/**
 * Where an agency owes the open period, its newest form is not for a period that nobody
 * asked for (design.md 5).
 */
public final class FormIsForRequestedPeriod implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.REQUEST);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (Answer answer : input.completeness().answers()) {
			if (answer.state() == AnswerState.MISSING) {
				input.submissions()
					.stream()
					.filter((it) -> it.agency().equals(answer.agency()) && answer.forms().contains(it.form()))
					.filter((it) -> it.period() != null && !input.period().equals(it.period()))
					.max(Comparator.comparing((Submission it) -> Objects.requireNonNull(it.period())))
					.ifPresent((it) -> findings.add(finding(input.period(), it)));
			}
		}
		return findings;
	}

	private static Finding finding(Period asked, Submission submission) {
		String stated = Objects.requireNonNull(submission.period()).title();
		return Finding.of(new AnotherPeriod(stated, asked.title()),
				Location.of(submission.original(), submission.path()).about(submission.agency()));
	}

	@FindingType(severity = Severity.WARNING, text = "Formulir ini untuk {stated}, padahal yang diminta {asked}.",
			english = "The form is for {stated}; {asked} was asked for.",
			advice = "Kirim formulir untuk periode yang diminta, atau perbaiki periode pada judulnya.",
			adviceEnglish = "Send the form for the period asked for, or mend the period in its title.",
			basis = "Permintaan data periode ini")
	record AnotherPeriod(String stated, String asked) implements FindingFacts {
	}

}
