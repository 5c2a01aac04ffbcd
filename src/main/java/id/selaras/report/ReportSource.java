package id.selaras.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.assess.Assessment;
import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Finding;
import id.selaras.normalise.Question;
import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.plan.Regency;
import id.selaras.receive.Submission;

/**
 * Everything that the reports of one regency and period are made from.
 *
 * @param consultant name, as printed
 * @param formNames names of forms by id, as users call them; an id without a name is
 * printed as it is
 * @param held submissions that wait or were refused, of whatever agency; why is told by
 * the findings and questions about their path
 * @param notes bullets by id: {@code supporting-factors}, {@code hindering-factors},
 * {@code follow-up-quarter}, {@code follow-up-rkpd}, {@code follow-up-rpjmd}
 * @param date the day that is printed, and that the file bears
 * @param draft whether the period is not released yet
 */
public record ReportSource(Regency regency, List<Agency> agencies, Period period, String consultant,
		Map<String, String> formNames, List<Finding> findings, List<Question> questions, Completeness completeness,
		List<Submission> held, SortedMap<String, List<String>> notes, Assessment assessment, LocalDate date,
		boolean draft) {

	public ReportSource {
		agencies = List.copyOf(agencies);
		formNames = Map.copyOf(formNames);
		findings = List.copyOf(findings);
		questions = List.copyOf(questions);
		held = List.copyOf(held);
		notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
	}

}
