package id.selaras.normalise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * All that one form of one file yields.
 *
 * @param form id, or empty where no form was recognised
 * @param agency code, or empty where it could not be told
 * @param period null where it could not be told
 * @param modified the day that the workbook names as its last change
 * @param notes footer texts by id, such as {@code supporting-factors}
 * @param groups rows that stand over others, such as a programme with its money: they
 * name no indicator
 * @param summaries averages and predicates that the form states itself
 * @param explanations what the agency wrote about queries that were put to it, by what
 * they are about
 * @param refused whether the file could not be taken at all; a finding says why
 */
public record NormalisedForm(String original, String path, String form, String agency, @Nullable Period period,
		@Nullable LocalDate modified, boolean refused, List<ReportedRow> rows, SortedMap<String, List<String>> notes,
		List<Finding> findings, List<Question> questions, List<ReportedRow> groups, List<FormSummary> summaries,
		SortedMap<String, String> explanations) {

	public NormalisedForm {
		rows = List.copyOf(rows);
		notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
		findings = List.copyOf(findings);
		questions = List.copyOf(questions);
		groups = List.copyOf(groups);
		summaries = List.copyOf(summaries);
		explanations = Collections.unmodifiableSortedMap(new TreeMap<>(explanations));
	}

	/** A form without averages, predicates and explanations of its own. */
	public NormalisedForm(String original, String path, String form, String agency, @Nullable Period period,
			@Nullable LocalDate modified, boolean refused, List<ReportedRow> rows,
			SortedMap<String, List<String>> notes, List<Finding> findings, List<Question> questions,
			List<ReportedRow> groups) {
		this(original, path, form, agency, period, modified, refused, rows, notes, findings, questions, groups,
				List.of(), new TreeMap<>());
	}

	/** Whether agency, form and period are known, so that it can count. */
	public boolean isAssigned() {
		return !this.refused && !this.form.isEmpty() && !this.agency.isEmpty() && this.period != null;
	}

	/** Ids of the plan's indicators that an open question of this form may be about. */
	public Set<String> askedIndicators() {
		return this.questions.stream()
			.filter((question) -> question.kind().equals("which-indicator"))
			.flatMap((question) -> question.alternatives().stream())
			.map(Alternative::choice)
			.filter((choice) -> !choice.equals(Alternative.NOT_IN_PLAN.choice()))
			.collect(Collectors.toSet());
	}

}
