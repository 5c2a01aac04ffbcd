package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
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

/** Every requested form came. */
public final class RequestedFormIsSent implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.REQUEST);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (Answer answer : input.completeness().answers()) {
			if (answer.state() == AnswerState.MISSING) {
				String forms = String.join(" / ", answer.forms());
				findings.add(Finding.of(new FormNotSent(input.agencyName(answer.agency()), forms),
						Location.ofSubject(answer.agency() + " " + forms + " " + input.period())));
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.WARNING, text = "{agency} belum mengirim formulir {forms}.",
			english = "{agency} has not sent the form {forms}.", advice = "Kirim formulir yang diminta secepatnya.",
			adviceEnglish = "Send the form that was asked for.")
	record FormNotSent(String agency, String forms) implements FindingFacts {
	}

}
