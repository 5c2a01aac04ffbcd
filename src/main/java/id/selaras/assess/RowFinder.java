package id.selaras.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a form says about an indicator. An agency that has not sent the period's own
 * form has not reported, whatever it sent before; forms restate earlier quarters, so the
 * latest one rules them. Says why there is nothing.
 */
final class RowFinder {

	private final AssessInput input;

	private final FormIndex index;

	/** Places of the rejected values by original. */
	private final Map<String, Set<String>> rejected = new HashMap<>();

	RowFinder(AssessInput input) {
		this.input = input;
		this.index = new FormIndex(input.forms(), input.plan());
		for (Finding finding : input.findings()) {
			Location place = finding.location();
			if (finding.severity() == Severity.ERROR && place.cell() != null) {
				this.rejected.computeIfAbsent(place.original(), (original) -> new HashSet<>()).add(place.place());
			}
		}
	}

	/** Whether the agency's form for exactly this period holds the indicator. */
	boolean hasRow(Indicator indicator, String agency, int year, int quarter) {
		return this.index.of(agency, year, quarter).stream().anyMatch((entry) -> !entry.rows(indicator.id()).isEmpty());
	}

	/**
	 * Quarters of a year, each as the latest form says it; a form that leaves a quarter
	 * blank says nothing about it.
	 */
	List<Cell> quarters(Indicator indicator, String agency, QuarterSpan span, boolean money) {
		Period asOf = span.asOf();
		List<FormIndex.Entry> entries = this.index.upTo(agency, asOf.year(), asOf.quarter());
		List<Cell> cells = new ArrayList<>();
		for (int quarter = span.first(); quarter <= span.last(); quarter++) {
			Cell cell = quarter(entries, indicator.id(), quarter, money);
			if (cell != null) {
				cells.add(cell);
			}
		}
		return cells;
	}

	private static @Nullable Cell quarter(List<FormIndex.Entry> entries, String indicator, int quarter, boolean money) {
		Cell blank = null;
		for (FormIndex.Entry entry : entries) {
			for (ReportedRow row : entry.rows(indicator)) {
				Value value = quarter(row, quarter, money);
				if (value != null && value.state() != ValueState.BLANK) {
					return new Cell(entry.form(), row, value);
				}
				blank = (blank == null && value != null) ? new Cell(entry.form(), row, value) : blank;
			}
		}
		return blank;
	}

	/** A value and where it stands. */
	record Cell(NormalisedForm form, ReportedRow row, Value value) {

		Location location() {
			return Location.of(this.form.original(), this.form.path()).at(this.row.sheet(), this.value.cell());
		}

	}

	/** The state of a value that no row gives. */
	ValueState absence(Indicator indicator, String agency, int year, int quarter) {
		List<FormIndex.Entry> entries = this.index.of(agency, year, quarter);
		if (entries.stream().anyMatch((entry) -> entry.asked().contains(indicator.id()))) {
			return ValueState.WAITING;
		}
		if (entries.stream().anyMatch((entry) -> this.input.realisationForms().contains(entry.form().form()))) {
			return ValueState.BLANK;
		}
		return (year == this.input.period().year()) ? absenceInPeriod(agency) : ValueState.NOT_ASKED;
	}

	/** The value's state with its ERROR findings taken into account. */
	ValueState state(Cell cell) {
		Set<String> places = this.rejected.getOrDefault(cell.form().original(), Set.of());
		return (!places.isEmpty() && places.contains(cell.location().place())) ? ValueState.REJECTED
				: cell.value().state();
	}

	private ValueState absenceInPeriod(String agency) {
		List<Answer> answers = this.input.completeness()
			.answers()
			.stream()
			.filter((answer) -> answer.agency().equals(agency) && asksRealisation(answer))
			.toList();
		if (answers.isEmpty()) {
			return ValueState.NOT_ASKED;
		}
		List<Submission> held = answers.stream()
			.filter((answer) -> answer.state() == AnswerState.HELD)
			.flatMap((answer) -> answer.submissions().stream())
			.toList();
		if (held.isEmpty()) {
			return ValueState.NOT_SENT;
		}
		return held.stream().anyMatch((submission) -> submission.is(SubmissionState.WAITING)) ? ValueState.WAITING
				: ValueState.REJECTED;
	}

	/** Quick wins and action plans say nothing about the plan's indicators. */
	private boolean asksRealisation(Answer answer) {
		return answer.forms().stream().anyMatch(this.input.realisationForms()::contains);
	}

	private static @Nullable Value quarter(ReportedRow row, int quarter, boolean money) {
		String column = "realised.q" + quarter;
		return money ? row.value(column + ".rp") : row.performance(column);
	}

}
