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
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import id.selaras.plan.Agency;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/** Makes the line of the table of the night, and says why files were held. */
final class Summaries {

	private Summaries() {
	}

	/**
	 * The line of one period.
	 * @param unassigned forms that do not count for any period
	 */
	static Summary of(RegencyWork work, RegencyFigures figures, List<NormalisedForm> unassigned,
			Map<String, String> formNames) {
		Completeness completeness = figures.completeness();
		return new Summary(work.code(), work.home().regency().fullName(), figures.period().toString(),
				completeness.asked(), completeness.count(AnswerState.SENT), completeness.count(AnswerState.HELD),
				completeness.count(AnswerState.MISSING), missing(work, completeness, formNames),
				heldBack(figures, unassigned), figures.submissions().size(), figures.rows(), figures.findings().size(),
				figures.questions().size(), figures.skipped());
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

	private static List<Summary.HeldFile> heldBack(RegencyFigures figures, List<NormalisedForm> unassigned) {
		return held(figures).stream().map((it) -> {
			Text reason = reason(it, figures.findings(), figures.questions()).or(() -> reason(it, unassigned))
				.orElse(Text.NONE);
			return new Summary.HeldFile(it.path(), it.state().name(), reason.indonesian(), reason.english());
		}).toList();
	}

	/** What was released says nothing of a file that came later; its own form does. */
	private static Optional<Text> reason(Submission submission, List<NormalisedForm> unassigned) {
		return unassigned.stream()
			.filter((form) -> form.original().equals(submission.original()))
			.flatMap((form) -> reason(submission, form.findings(), form.questions()).stream())
			.findFirst();
	}

	private static Optional<Text> reason(Submission submission, List<Finding> findings, List<Question> questions) {
		Optional<Text> finding = findings.stream()
			.filter((it) -> isIn(submission, it.location()))
			.map(Finding::text)
			.findFirst();
		boolean waits = submission.is(SubmissionState.WAITING);
		Optional<Text> question = questions.stream()
			.filter((it) -> isIn(submission, it.location()) || (waits && it.holds(submission.path())))
			.map(Question::text)
			.findFirst();
		return waits ? question.or(() -> finding) : finding.or(() -> question);
	}

	/** Other bytes may have lain at the same path. */
	private static boolean isIn(Submission submission, Location location) {
		return location.file().equals(submission.path()) && location.original().equals(submission.original());
	}

}
