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
import org.jspecify.annotations.Nullable;

/**
 * Finds the row that rules an indicator in a year: forms restate earlier quarters, so the
 * latest period's form rules. Says why there is none.
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

		/** Whether the form is of this quarter, not of an earlier one of the year. */
		boolean isOf(int quarter) {
			return Objects.requireNonNull(this.form.period()).quarter() == quarter;
		}

		Location location(Value value) {
			return Location.of(this.form.original(), this.form.path()).at(this.row.sheet(), value.cell());
		}

	}

	Optional<Found> row(Indicator indicator, String agency, int year, int quarter) {
		return forms(agency, year, quarter).stream()
			.flatMap((form) -> form.rows()
				.stream()
				.filter((row) -> indicator.id().equals(row.indicator()) && row.reportsRealisation())
				.limit(1)
				.map((row) -> new Found(form, row)))
			.findFirst();
	}

	/** The state of a value that no row gives. */
	ValueState absence(Indicator indicator, String agency, int year, int quarter) {
		List<NormalisedForm> forms = forms(agency, year, quarter);
		if (forms.stream().anyMatch((form) -> form.askedIndicators().contains(indicator.id()))) {
			return ValueState.WAITING;
		}
		if (forms.stream().anyMatch((form) -> form.rows().stream().anyMatch(ReportedRow::reportsRealisation))) {
			return ValueState.BLANK;
		}
		return (year == this.input.period().year()) ? absenceInPeriod(agency) : ValueState.NOT_ASKED;
	}

	/** The value with its ERROR findings taken into account. */
	ValueState state(Found found, Value value) {
		return this.rejected.contains(key(found.location(value))) ? ValueState.REJECTED : value.state();
	}

	private ValueState absenceInPeriod(String agency) {
		List<Answer> answers = answers(agency);
		if (answers.isEmpty()) {
			return ValueState.NOT_ASKED;
		}
		return answers.stream().anyMatch((answer) -> answer.state() == AnswerState.HELD) ? ValueState.WAITING
				: ValueState.NOT_SENT;
	}

	private boolean isOwed(String agency) {
		List<Answer> answers = answers(agency);
		return !answers.isEmpty() && answers.stream().noneMatch((answer) -> answer.state() == AnswerState.SENT);
	}

	private List<Answer> answers(String agency) {
		return this.input.completeness()
			.answers()
			.stream()
			.filter((answer) -> answer.agency().equals(agency) && asksRealisation(answer))
			.toList();
	}

	/** Quick wins and action plans say nothing about the plan's indicators. */
	private boolean asksRealisation(Answer answer) {
		return answer.forms().stream().anyMatch(this.input.realisationForms()::contains);
	}

	/**
	 * The forms of a year, the latest first. What an agency sent for an earlier quarter
	 * does not answer for the period that it still owes.
	 */
	private List<NormalisedForm> forms(String agency, int year, int quarter) {
		List<NormalisedForm> forms = new ArrayList<>();
		if (year == this.input.period().year() && isOwed(agency)) {
			return forms;
		}
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

	static @Nullable Value quarter(ReportedRow row, int quarter, boolean money) {
		String column = "realised.q" + quarter;
		return money ? row.value(column + ".rp") : row.performance(column);
	}

}
