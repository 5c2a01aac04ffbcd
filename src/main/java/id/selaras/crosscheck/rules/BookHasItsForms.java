package id.selaras.crosscheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.SmartCityStage;
import id.selaras.receive.SubmissionState;

/**
 * When a stage of the smart-city programme has passed, the forms that its book is written
 * from are there, of whatever period.
 */
public final class BookHasItsForms implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.CALENDAR);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		Set<String> sent = new HashSet<>();
		input.submissions()
			.stream()
			.filter((submission) -> submission.is(SubmissionState.LOADED))
			.forEach((submission) -> sent.add(submission.form()));
		List<Finding> findings = new ArrayList<>();
		for (SmartCityStage stage : input.calendar().stages()) {
			List<String> missing = stage.forms().stream().filter((form) -> !sent.contains(form)).toList();
			if (stage.to().isBefore(input.today()) && !missing.isEmpty()) {
				String names = missing.stream().map(input::formName).collect(Collectors.joining("; "));
				findings.add(Finding.of(new BookWithoutForms(stage.name(), stage.to(), stage.book(), names),
						Location.ofSubject(stage.name())));
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.WARNING,
			text = "{stage} sudah lewat ({day}), tetapi formulir untuk {book} belum ada: {forms}.",
			english = "{stage} is over ({day}), but the forms for {book} are missing: {forms}.",
			advice = "Kirim formulirnya, atau perbaiki jadwal dalam smartcity.yaml.",
			adviceEnglish = "Send the forms, or mend the calendar in smartcity.yaml.",
			basis = "Bimtek smart city: keluaran tiap tahap")
	record BookWithoutForms(String stage, LocalDate day, String book, String forms) implements FindingFacts {
	}

}
