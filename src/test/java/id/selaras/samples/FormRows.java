package id.selaras.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The rows that an agency owes: those of the plan that name it first. */
final class FormRows {

	private final Actuals actuals;

	private final SampleForm form;

	private FormRows(Actuals actuals, SampleForm form) {
		this.actuals = actuals;
		this.form = form;
	}

	static List<FormRow> of(RegencyHome home, Actuals actuals, SampleForm form) {
		FormRows rows = new FormRows(actuals, form);
		List<FormRow> all = new ArrayList<>();
		for (IndicatorRow indicator : home.ledBy(form.agency())) {
			all.add(rows.row(indicator));
			rows.added(indicator).forEach(all::add);
		}
		return all;
	}

	private FormRow row(IndicatorRow indicator) {
		Map<Column, Typed> cells = new EnumMap<>(Column.class);
		String unit = this.form.has(Trait.UNIT_IN_NAME) ? " (" + indicator.unit() + ")" : "";
		cells.put(Column.NAME, new Typed(indicator.name() + unit, null, 0));
		cells.put(Column.UNIT, new Typed(indicator.unit(), null, 0));
		performance(indicator, cells);
		if (indicator.startsProgram()) {
			money(indicator, cells);
		}
		for (Edit edit : this.form.edits()) {
			if (edit.indicator().equals(indicator.key()) && !edit.text().startsWith("+")) {
				cells.put(edit.column(), Typed.of(edit.text()));
			}
		}
		return new FormRow(indicator.key(), indicator.sasaran(), indicator.programCode(), indicator.program(),
				indicator.startsProgram(), cells);
	}

	private List<FormRow> added(IndicatorRow above) {
		List<FormRow> rows = new ArrayList<>();
		for (Edit edit : this.form.edits()) {
			if (edit.indicator().equals(above.key()) && edit.text().startsWith("+")) {
				String[] texts = edit.text().substring(1).split("\\|", -1);
				Column[] columns = { Column.NAME, Column.UNIT, Column.TARGET_K, Column.TW1_K, Column.TW2_K,
						Column.TW3_K, Column.TW4_K };
				Map<Column, Typed> cells = new EnumMap<>(Column.class);
				for (int index = 0; index < texts.length; index++) {
					cells.put(columns[index], Typed.of(texts[index]));
				}
				rows.add(new FormRow("+" + above.key(), above.sasaran(), above.programCode(), above.program(), false,
						cells));
			}
		}
		return rows;
	}

	private void performance(IndicatorRow indicator, Map<Column, Typed> cells) {
		int year = this.form.year();
		cells.put(Column.END_K, target(indicator, indicator.endTarget()));
		cells.put(Column.TARGET_K, target(indicator, indicator.target(year)));
		BigDecimal past = past(indicator, year);
		if (past != null) {
			cells.put(Column.PAST_K, this.actuals.typed(indicator, past));
		}
		BigDecimal total = null;
		List<Typed> quarters = this.actuals.quarters(indicator, year);
		for (int quarter = 1; quarter <= this.form.quarter(); quarter++) {
			Typed reached = quarters.get(quarter - 1);
			cells.put(Column.performance(quarter), reached);
			if (reached.number() != null) {
				total = (total != null && indicator.sumsInYear()) ? total.add(reached.number()) : reached.number();
			}
			else if (!reached.text().isEmpty()) {
				cells.put(Column.TOTAL_K, reached);
				cells.put(Column.SOFAR_K, reached);
			}
		}
		if (total == null) {
			return;
		}
		cells.put(Column.TOTAL_K, this.actuals.typed(indicator, total));
		BigDecimal soFar = (indicator.sumsAcrossYears() && past != null) ? past.add(total) : total;
		cells.put(Column.SOFAR_K, this.actuals.typed(indicator, soFar));
		percent(cells, Column.PERCENT_K, soFar, IndicatorRow.number(indicator.endTarget()));
	}

	private void money(IndicatorRow indicator, Map<Column, Typed> cells) {
		BigDecimal past = BigDecimal.ZERO;
		for (int year = indicator.firstYear(); year < this.form.year(); year++) {
			past = past.add(sum(this.actuals.money(indicator, year)));
		}
		List<BigDecimal> spent = this.actuals.money(indicator, this.form.year()).subList(0, this.form.quarter());
		cells.put(Column.END_RP, Typed.rupiah(amount(indicator.endMoney())));
		cells.put(Column.PAST_RP, Typed.rupiah(past));
		cells.put(Column.TARGET_RP, Typed.rupiah(amount(indicator.money(this.form.year()))));
		for (int quarter = 1; quarter <= spent.size(); quarter++) {
			cells.put(Column.money(quarter), Typed.rupiah(spent.get(quarter - 1)));
		}
		cells.put(Column.TOTAL_RP, Typed.rupiah(sum(spent)));
		cells.put(Column.SOFAR_RP, Typed.rupiah(past.add(sum(spent))));
		percent(cells, Column.PERCENT_RP, past.add(sum(spent)), amount(indicator.endMoney()));
	}

	private @Nullable BigDecimal past(IndicatorRow indicator, int year) {
		if (!indicator.sumsAcrossYears()) {
			return this.actuals.year(indicator, year - 1);
		}
		BigDecimal past = BigDecimal.ZERO;
		for (int each = indicator.firstYear(); each < year; each++) {
			BigDecimal reached = this.actuals.year(indicator, each);
			past = (reached != null) ? past.add(reached) : past;
		}
		return past;
	}

	private Typed target(IndicatorRow indicator, String written) {
		BigDecimal number = IndicatorRow.number(written);
		return (number != null) ? this.actuals.typed(indicator, number) : new Typed(written, null, 0);
	}

	private static void percent(Map<Column, Typed> cells, Column column, BigDecimal reached, @Nullable BigDecimal end) {
		if (end != null && end.signum() != 0) {
			BigDecimal percent = reached.multiply(BigDecimal.valueOf(100)).divide(end, 2, RoundingMode.HALF_UP);
			cells.put(column, Typed.number(percent, 2, false));
		}
	}

	private static BigDecimal sum(List<BigDecimal> values) {
		return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal amount(String written) {
		return new BigDecimal(written.replace(".", ""));
	}

}
