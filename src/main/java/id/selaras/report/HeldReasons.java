package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.normalise.Question;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/** Why a file does not count, as findings and questions say it. */
final class HeldReasons {

	/** More is not read in a table; the others stand in the tables that follow. */
	private static final int MOST = 3;

	/** Letters of one reason, about eight lines of its column. */
	private static final int LONGEST = 240;

	private HeldReasons() {
	}

	/** All of them. */
	static String all(Submission submission, ReportSource source) {
		return joined(of(submission, source, Integer.MAX_VALUE));
	}

	/** As many and as much as a row of a table holds. */
	static String printed(Submission submission, ReportSource source) {
		List<String> reasons = of(submission, source, LONGEST);
		if (reasons.size() <= MOST) {
			return joined(reasons);
		}
		List<String> first = new ArrayList<>(reasons.subList(0, MOST));
		first.add("dan " + (reasons.size() - MOST) + " alasan lain (tabel 10 dan 11)");
		return joined(first);
	}

	private static String joined(List<String> reasons) {
		return reasons.isEmpty() ? Printed.NOTHING : String.join("\n", reasons);
	}

	private static List<String> of(Submission submission, ReportSource source, int longest) {
		String regency = source.regency().code();
		List<String> reasons = new ArrayList<>();
		if (submission.is(SubmissionState.SUPERSEDED)) {
			return reasons;
		}
		for (Finding finding : source.findings()) {
			boolean ofWholeFile = finding.location().cell() == null || !submission.is(SubmissionState.LOADED);
			if (ofWholeFile && finding.location().file().equals(submission.path())) {
				reasons.add(shortened(finding.text().indonesian(), longest) + " (" + finding.identifier(regency) + ")");
			}
		}
		for (Question question : source.questions()) {
			if (question.holds(submission.path())) {
				reasons
					.add(shortened(question.text().indonesian(), longest) + " (" + question.identifier(regency) + ")");
			}
		}
		return reasons;
	}

	/** Ends at a word, and says that it goes on. */
	private static String shortened(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		int end = text.lastIndexOf(' ', longest);
		int cut = (end > longest / 2) ? end : text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1);
		return text.substring(0, cut) + " …";
	}

}
