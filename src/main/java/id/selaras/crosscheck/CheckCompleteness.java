package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import org.jspecify.annotations.Nullable;

/** Counts what was asked against what came: asked = sent + held + missing. */
public final class CheckCompleteness {

	private CheckCompleteness() {
	}

	public static Completeness of(@Nullable Request request, Period period, List<Agency> agencies,
			List<Submission> submissions) {
		List<Answer> answers = new ArrayList<>();
		Set<Submission> used = new LinkedHashSet<>();
		if (request != null) {
			for (Request.Asked asked : request.asked()) {
				for (Agency agency : agencies) {
					if (asked.asks(agency.code())) {
						Answer answer = answer(asked, agency, period, submissions);
						used.addAll(answer.submissions());
						answers.add(answer);
					}
				}
			}
		}
		return new Completeness(answers, submissions.stream().filter((it) -> !used.contains(it)).toList());
	}

	private static Answer answer(Request.Asked asked, Agency agency, Period period, List<Submission> submissions) {
		List<Submission> own = submissions.stream().filter((it) -> it.agency().equals(agency.code())).toList();
		List<Submission> fitting = own.stream()
			.filter((it) -> asked.forms().contains(it.form()) && period.equals(it.period()))
			.toList();
		List<Submission> loaded = fitting.stream().filter((it) -> it.is(SubmissionState.LOADED)).toList();
		if (!loaded.isEmpty()) {
			List<Submission> all = new ArrayList<>(loaded);
			fitting.stream().filter((it) -> !loaded.contains(it)).forEach(all::add);
			return new Answer(agency.code(), asked.forms(), AnswerState.SENT, all);
		}
		List<Submission> held = own.stream().filter((it) -> mayAnswer(it, asked, period)).toList();
		return new Answer(agency.code(), asked.forms(), held.isEmpty() ? AnswerState.MISSING : AnswerState.HELD, held);
	}

	/**
	 * A refused file has no form, and a waiting one may lack its period: either may be
	 * it.
	 */
	private static boolean mayAnswer(Submission submission, Request.Asked asked, Period period) {
		boolean heldBack = submission.is(SubmissionState.WAITING) || submission.is(SubmissionState.REFUSED)
				|| submission.is(SubmissionState.AFTER_LOCK);
		return heldBack && (submission.form().isEmpty() || asked.forms().contains(submission.form()))
				&& (submission.period() == null || period.equals(submission.period()));
	}

}
