package id.selaras.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.assess.Assessment;
import id.selaras.assess.Counts;
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
 * @param agency whose report it is; absent where it is the regency's
 * @param consultant name, as printed
 * @param formNames names of forms by id, as users call them; an id without a name is
 * printed as it is
 * @param held submissions that wait or were refused, of whatever agency; why is told by
 * the findings and questions about their path
 * @param copies workbooks with marked cells that agencies get back: paths below the
 * folder of the period by the SHA-256 of their originals
 * @param notes bullets by id: {@code supporting-factors}, {@code hindering-factors},
 * {@code follow-up-quarter}, {@code follow-up-renja}, {@code follow-up-rkpd},
 * {@code follow-up-rpjmd}
 * @param date the day that is printed, and that the file bears
 * @param draft whether the period is not released yet
 */
public record ReportSource(Regency regency, List<Agency> agencies, Optional<Agency> agency, Period period,
		String consultant, Map<String, String> formNames, List<Finding> findings, List<Question> questions,
		Completeness completeness, List<Submission> held, SortedMap<String, String> copies,
		SortedMap<String, List<AgencyNote>> notes, Assessment assessment, SmartCityProgress smartCity, LocalDate date,
		boolean draft) {

	public ReportSource {
		agencies = List.copyOf(agencies);
		formNames = Collections.unmodifiableSortedMap(new TreeMap<>(formNames));
		findings = List.copyOf(findings);
		questions = List.copyOf(questions);
		held = List.copyOf(held);
		copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
		notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
	}

	/** Agencies that have a part in the period, in the order of the regency's list. */
	public List<Agency> concerned() {
		return Belongings.concerned(this);
	}

	/** The figures of rows that are counted. */
	Counts counts() {
		return new Counts(this.regency, this.period);
	}

	/** What one of them may see, and nothing of another. */
	public ReportSource of(Agency one) {
		return AgencyPart.of(this, one);
	}

}
