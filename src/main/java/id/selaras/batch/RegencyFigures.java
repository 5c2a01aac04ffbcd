package id.selaras.batch;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

import id.selaras.assess.Assessment;
import id.selaras.assess.Figure;
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
 * @param counted the figures of all rows that are counted, as they were released; null
 * before that: what is counted follows agencies and calendar
 */
record RegencyFigures(Period period, Completeness completeness, @Nullable Assessment assessment,
		List<Submission> submissions, List<Finding> findings, List<Question> questions,
		SortedMap<String, List<AgencyNote>> notes, int rows, List<String> skipped, List<Failure> failures,
		@Nullable List<Figure> counted) {

	RegencyFigures {
		submissions = List.copyOf(submissions);
		findings = List.copyOf(findings);
		questions = List.copyOf(questions);
		skipped = List.copyOf(skipped);
		failures = List.copyOf(failures);
		counted = (counted == null) ? null : List.copyOf(counted);
	}

	RegencyFigures with(Collection<Figure> nowCounted) {
		return new RegencyFigures(this.period, this.completeness, this.assessment, this.submissions, this.findings,
				this.questions, this.notes, this.rows, this.skipped, this.failures, List.copyOf(nowCounted));
	}

}
