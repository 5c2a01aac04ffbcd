package id.selaras.batch;

import java.util.List;
import java.util.SortedMap;

import id.selaras.assess.Assessment;
import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Failure;
import id.selaras.finding.Finding;
import id.selaras.normalise.Question;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.report.AgencyNote;
import org.jspecify.annotations.Nullable;

/**
 * All that the reports of one regency and period are made from; stored as one document.
 *
 * @param assessment null where no plan rules the year
 * @param rows read for this period
 * @param skipped rules that lacked their input
 */
record RegencyFigures(Period period, Completeness completeness, @Nullable Assessment assessment,
		List<Submission> submissions, List<Finding> findings, List<Question> questions,
		SortedMap<String, List<AgencyNote>> notes, int rows, List<String> skipped, List<Failure> failures) {

	RegencyFigures {
		submissions = List.copyOf(submissions);
		findings = List.copyOf(findings);
		questions = List.copyOf(questions);
		skipped = List.copyOf(skipped);
		failures = List.copyOf(failures);
	}

}
