package id.selaras.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Text;
import id.selaras.plan.Agency;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/** Makes the line of the table of the night, and says why files were held. */
final class Summaries {

	private Summaries() {
	}

	static Summary of(RegencyWork work, RegencyFigures figures, Map<String, String> formNames) {
		Completeness completeness = figures.completeness();
		return new Summary(work.code(), work.home().regency().fullName(), figures.period().toString(),
				completeness.asked(), completeness.count(AnswerState.SENT), completeness.count(AnswerState.HELD),
				completeness.count(AnswerState.MISSING), missing(work, completeness, formNames), heldBack(figures),
				figures.submissions().size(), figures.rows(), figures.findings().size(), figures.questions().size(),
				figures.skipped());
	}

	/** Waiting and refused files of the period, and those of no known period. */
	static List<Submission> held(RegencyFigures figures) {
		return figures.submissions()
			.stream()
			.filter((it) -> it.is(SubmissionState.WAITING) || it.is(SubmissionState.REFUSED)
					|| it.is(SubmissionState.AFTER_LOCK))
			.filter((it) -> it.period() == null || it.period().equals(figures.period()))
			.toList();
	}

	private static List<String> missing(RegencyWork work, Completeness completeness, Map<String, String> formNames) {
		Map<String, String> labels = work.home()
			.agencies()
			.stream()
			.collect(Collectors.toMap(Agency::code, Agency::label, (one, other) -> one, LinkedHashMap::new));
		List<String> missing = new ArrayList<>();
		for (Answer answer : completeness.answers()) {
			if (answer.state() == AnswerState.MISSING) {
				List<String> forms = answer.forms().stream().map((id) -> formNames.getOrDefault(id, id)).toList();
				missing.add(
						labels.getOrDefault(answer.agency(), answer.agency()) + " (" + String.join(" / ", forms) + ")");
			}
		}
		return missing;
	}

	private static List<Summary.HeldFile> heldBack(RegencyFigures figures) {
		return held(figures).stream().map((it) -> {
			Text reason = reason(figures, it);
			return new Summary.HeldFile(it.path(), it.state().name(), reason.indonesian(), reason.english());
		}).toList();
	}

	private static Text reason(RegencyFigures figures, Submission submission) {
		Optional<Text> finding = figures.findings()
			.stream()
			.filter((it) -> it.location().file().equals(submission.path()))
			.map((it) -> it.text())
			.findFirst();
		Optional<Text> question = figures.questions()
			.stream()
			.filter((it) -> it.location().file().equals(submission.path()))
			.map((it) -> it.text())
			.findFirst();
		Optional<Text> first = submission.is(SubmissionState.WAITING) ? question.or(() -> finding)
				: finding.or(() -> question);
		return first.orElse(Text.NONE);
	}

}
