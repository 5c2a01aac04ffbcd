package id.selaras.crosscheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.plan.Request;
import id.selaras.plan.Units;
import id.selaras.receive.Submission;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at: one regency and period.
 *
 * @param plan the plan that rules the year, or null
 * @param request for the period, or null
 * @param forms the ruling forms of the period
 * @param history the ruling forms of other periods
 * @param submissions of the regency, all states
 * @param formNames names of forms by id, as users call them
 * @param units that are known, however they are written
 */
public record CheckInput(Regency regency, List<Agency> agencies, Period period, @Nullable PlanVersion plan,
		@Nullable Request request, Completeness completeness, List<NormalisedForm> forms, List<NormalisedForm> history,
		List<Submission> submissions, Map<String, String> formNames, Units units, LocalDate today) {

	public CheckInput {
		agencies = List.copyOf(agencies);
		forms = List.copyOf(forms);
		history = List.copyOf(history);
		submissions = List.copyOf(submissions);
		formNames = Map.copyOf(formNames);
	}

	public Optional<Agency> agency(String code) {
		return this.agencies.stream().filter((agency) -> agency.code().equals(code)).findFirst();
	}

	/** The period's rows that are about an indicator of the plan; none without a plan. */
	public List<PlannedRow> plannedRows() {
		PlanVersion ruling = this.plan;
		List<PlannedRow> rows = new ArrayList<>();
		if (ruling != null) {
			for (NormalisedForm form : this.forms) {
				for (ReportedRow row : form.rows()) {
					if (row.indicator() != null) {
						ruling.indicator(row.indicator())
							.ifPresent((indicator) -> rows.add(new PlannedRow(form, row, indicator)));
					}
				}
			}
		}
		return rows;
	}

	/** The agency's name, or its code where it is not listed. */
	public String agencyName(String code) {
		return agency(code).map(Agency::name).orElse(code);
	}

	/**
	 * The forms of which one answers, by name: "Formulir E.81 atau Capaian Indikator".
	 */
	public String formNames(List<String> ids) {
		return ids.stream().map((id) -> this.formNames.getOrDefault(id, id)).collect(Collectors.joining(" atau "));
	}

	/** Whether a question is open on this cell, so that rules keep silent about it. */
	public static boolean isAsked(NormalisedForm form, @Nullable String sheet, String cell) {
		return form.questions()
			.stream()
			.map(Question::location)
			.anyMatch((place) -> cell.equals(place.cell()) && Objects.equals(sheet, place.sheet()));
	}

}
