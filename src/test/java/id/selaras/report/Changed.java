package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.normalise.Question;
import id.selaras.plan.Period;

/** A source with one of its parts changed. */
final class Changed {

	private Changed() {
	}

	static ReportSource notes(ReportSource source, String id, List<AgencyNote> notes) {
		SortedMap<String, List<AgencyNote>> changed = new TreeMap<>(source.notes());
		changed.put(id, notes);
		return of(source, source.period(), source.findings(), source.questions(), changed);
	}

	static ReportSource withFinding(ReportSource source, Finding finding) {
		List<Finding> findings = new ArrayList<>(source.findings());
		findings.add(finding);
		return of(source, source.period(), findings, source.questions(), source.notes());
	}

	static ReportSource asking(ReportSource source, Question question) {
		return of(source, source.period(), source.findings(), List.of(question), source.notes());
	}

	static ReportSource in(ReportSource source, Period period) {
		return of(source, period, source.findings(), source.questions(), source.notes());
	}

	private static ReportSource of(ReportSource source, Period period, List<Finding> findings, List<Question> questions,
			SortedMap<String, List<AgencyNote>> notes) {
		return new ReportSource(source.regency(), source.agencies(), source.agency(), period, source.consultant(),
				source.formNames(), findings, questions, source.completeness(), source.held(), source.copies(), notes,
				source.assessment(), source.smartCity(), source.date(), source.draft());
	}

}
