package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
		SortedMap<String, List<String>> missing = new TreeMap<>();
		for (Answer answer : input.completeness().answers()) {
			if (answer.state() == AnswerState.MISSING) {
				missing.computeIfAbsent(answer.agency(), (agency) -> new ArrayList<>())
					.add(input.formNames(answer.forms()));
			}
		}
		List<Finding> findings = new ArrayList<>();
		missing.forEach((agency, forms) -> findings.add(Finding
			.of(new FormNotSent(input.agencyName(agency), String.join("; ", forms)), Location.ofSubject(agency))));
		return findings;
	}

	@FindingType(severity = Severity.WARNING, text = "{agency} belum mengirim {forms}.",
			english = "{agency} has not sent {forms}.", advice = "Kirim formulir yang diminta secepatnya.",
			adviceEnglish = "Send the form that was asked for.", basis = "Permintaan data periode ini")
	record FormNotSent(String agency, String forms) implements FindingFacts {
	}

}
