package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * Rows by what rules ask for, found once for all of them: many rules over many rows must
 * not each look through plan and history again.
 */
final class RowIndex {

	private final List<CheckedRow> rows = new ArrayList<>();

	private final List<PlannedRow> planned = new ArrayList<>();

	private final Map<String, List<CheckedRow>> earlier = new HashMap<>();

	private final Map<String, Indicator> indicators = new HashMap<>();

	RowIndex(@Nullable PlanVersion plan, Period period, List<NormalisedForm> forms, List<NormalisedForm> history) {
		if (plan != null) {
			plan.indicators().forEach((indicator) -> this.indicators.putIfAbsent(indicator.id(), indicator));
		}
		for (NormalisedForm form : forms) {
			AskedCells asked = new AskedCells(form);
			form.rows().forEach((row) -> this.rows.add(new CheckedRow(form, row, asked)));
		}
		for (CheckedRow row : this.rows) {
			Indicator indicator = indicator(row);
			if (indicator != null) {
				this.planned.add(new PlannedRow(row, indicator));
			}
		}
		history.stream()
			.filter((form) -> form.period() != null && form.period().compareTo(period) < 0)
			.forEach(this::addEarlier);
		this.earlier.values().forEach((rows) -> rows.sort(Comparator.comparing(CheckedRow::period)));
	}

	private void addEarlier(NormalisedForm form) {
		AskedCells asked = new AskedCells(form);
		form.rows().forEach((row) -> {
			if (row.indicator() != null) {
				CheckedRow checked = new CheckedRow(form, row, asked);
				if (checked.reportsRealisation()) {
					this.earlier.computeIfAbsent(key(form.agency(), row.indicator()), (key) -> new ArrayList<>())
						.add(checked);
				}
			}
		});
	}

	/** The plan's indicator that a row is about, or null. */
	@Nullable Indicator indicator(CheckedRow row) {
		return (row.row().indicator() == null) ? null : this.indicators.get(row.row().indicator());
	}

	List<CheckedRow> rows() {
		return this.rows;
	}

	List<PlannedRow> planned() {
		return this.planned;
	}

	/** What an agency reported on an indicator before the period, the oldest first. */
	List<CheckedRow> earlier(String agency, String indicator) {
		return this.earlier.getOrDefault(key(agency, indicator), List.of());
	}

	private static String key(String agency, String indicator) {
		return agency + "|" + indicator;
	}

}
