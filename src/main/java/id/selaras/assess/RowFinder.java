package id.selaras.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

	private final Set<String> rejected = new HashSet<>();

	RowFinder(AssessInput input) {
		this.input = input;
		for (Finding finding : input.findings()) {
			Location place = finding.location();
			if (finding.severity() == Severity.ERROR && place.cell() != null) {
				this.rejected.add(key(place));
			}
		}
	}

	/** A row and the form that it stands in. */
	record Found(NormalisedForm form, ReportedRow row) {

		Location location(Value value) {
			return Location.of(this.form.original(), this.form.path()).at(this.row.sheet(), value.cell());
		}

	}

	/** The indicator's row in the agency's form for exactly this period. */
	Optional<Found> row(Indicator indicator, String agency, int year, int quarter) {
		return forms(agency, year, quarter).stream()
			.filter((form) -> new Period(year, quarter).equals(form.period()))
			.flatMap((form) -> row(indicator, form).stream())
			.findFirst();
	}

	/**
	 * What the latest form up to a quarter says about an earlier one; a form that leaves
	 * it blank says nothing.
	 */
	Optional<Cell> quarter(Indicator indicator, String agency, Period upTo, int quarter, boolean money) {
		Cell blank = null;
		for (NormalisedForm form : forms(agency, upTo.year(), upTo.quarter())) {
			for (ReportedRow row : rows(indicator, form)) {
				Value value = quarter(row, quarter, money);
				if (value != null && value.state() != ValueState.BLANK) {
					return Optional.of(new Cell(new Found(form, row), value));
				}
				blank = (blank == null && value != null) ? new Cell(new Found(form, row), value) : blank;
			}
		}
		return Optional.ofNullable(blank);
	}

	private static Optional<Found> row(Indicator indicator, NormalisedForm form) {
		return rows(indicator, form).stream().map((row) -> new Found(form, row)).findFirst();
	}

	/** More than one where a form names an indicator twice. */
	private static List<ReportedRow> rows(Indicator indicator, NormalisedForm form) {
		return form.rows()
			.stream()
			.filter((row) -> indicator.id().equals(row.indicator()) && row.reportsRealisation())
			.toList();
	}

	/** A value and where it stands. */
	record Cell(Found found, Value value) {

		Location location() {
			return this.found.location(this.value);
		}

	}

	/** The state of a value that no row gives. */
	ValueState absence(Indicator indicator, String agency, int year, int quarter) {
		List<NormalisedForm> forms = forms(agency, year, quarter).stream()
			.filter((form) -> new Period(year, quarter).equals(form.period()))
			.toList();
		if (forms.stream().anyMatch((form) -> form.askedIndicators().contains(indicator.id()))) {
			return ValueState.WAITING;
		}
		if (forms.stream().anyMatch((form) -> this.input.realisationForms().contains(form.form()))) {
			return ValueState.BLANK;
		}
		return (year == this.input.period().year()) ? absenceInPeriod(agency) : ValueState.NOT_ASKED;
	}

	/** The value's state with its ERROR findings taken into account. */
	ValueState state(Cell cell) {
		return this.rejected.contains(key(cell.location())) ? ValueState.REJECTED : cell.value().state();
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

	private List<NormalisedForm> forms(String agency, int year, int quarter) {
		List<NormalisedForm> forms = new ArrayList<>();
		for (NormalisedForm form : this.input.forms()) {
			Period period = form.period();
			if (form.agency().equals(agency) && period != null && period.year() == year
					&& period.quarter() <= quarter) {
				forms.add(form);
			}
		}
		forms.sort(Comparator.comparing((NormalisedForm form) -> Objects.requireNonNull(form.period()))
			.reversed()
			.thenComparing(NormalisedForm::form));
		return forms;
	}

	private static String key(Location place) {
		return place.original() + "|" + place.sheet() + "|" + place.cell();
	}

	private static @Nullable Value quarter(ReportedRow row, int quarter, boolean money) {
		String column = "realised.q" + quarter;
		return money ? row.value(column + ".rp") : row.performance(column);
	}

}
