package id.selaras.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;

/**
 * The forms by agency and year, the latest first, and their rows by those indicators for
 * which the plan names the agency: each is looked up many times.
 */
final class FormIndex {

	private final Map<String, List<Entry>> byAgencyAndYear = new HashMap<>();

	FormIndex(List<NormalisedForm> forms, PlanVersion plan) {
		Map<String, Set<String>> own = new HashMap<>();
		for (Indicator indicator : plan.indicators()) {
			for (String agency : indicator.agencies()) {
				own.computeIfAbsent(agency, (key) -> new HashSet<>()).add(indicator.id());
			}
		}
		for (NormalisedForm form : forms) {
			Period period = form.period();
			if (period != null) {
				this.byAgencyAndYear.computeIfAbsent(key(form.agency(), period.year()), (key) -> new ArrayList<>())
					.add(Entry.of(form, period, own.getOrDefault(form.agency(), Set.of())));
			}
		}
		// whatever order the files came in
		Comparator<Entry> latestFirst = Comparator.comparing(Entry::period)
			.reversed()
			.thenComparing((entry) -> entry.form().form())
			.thenComparing((entry) -> entry.form().original());
		this.byAgencyAndYear.values().forEach((entries) -> entries.sort(latestFirst));
	}

	/** A form, its period and its rows of realisation by indicator, in their order. */
	record Entry(NormalisedForm form, Period period, Map<String, List<ReportedRow>> byIndicator, Set<String> asked) {
		private static Entry of(NormalisedForm form, Period period, Set<String> own) {
			Map<String, List<ReportedRow>> rows = new HashMap<>();
			for (ReportedRow row : form.rows()) {
				if (row.indicator() != null && own.contains(row.indicator()) && row.reportsRealisation()) {
					rows.computeIfAbsent(row.indicator(), (indicator) -> new ArrayList<>()).add(row);
				}
			}
			return new Entry(form, period, rows, form.askedIndicators());
		}

		/** More than one where the form names an indicator twice. */
		List<ReportedRow> rows(String indicator) {
			return this.byIndicator.getOrDefault(indicator, List.of());
		}

	}

	/** The forms of an agency for a year up to one of its quarters, the latest first. */
	List<Entry> upTo(String agency, int year, int quarter) {
		List<Entry> found = new ArrayList<>();
		for (Entry entry : this.byAgencyAndYear.getOrDefault(key(agency, year), List.of())) {
			if (entry.period().quarter() <= quarter) {
				found.add(entry);
			}
		}
		return found;
	}

	/** Those for exactly that quarter. */
	List<Entry> of(String agency, int year, int quarter) {
		List<Entry> found = new ArrayList<>();
		for (Entry entry : this.byAgencyAndYear.getOrDefault(key(agency, year), List.of())) {
			if (entry.period().quarter() == quarter) {
				found.add(entry);
			}
		}
		return found;
	}

	private static String key(String agency, int year) {
		return year + "|" + Objects.requireNonNull(agency);
	}

}
