package id.selaras.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import id.selaras.assess.Achievement;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Reported;
import id.selaras.assess.YearResult;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import org.jspecify.annotations.Nullable;

/**
 * The narrow cells of Formulir E.58. What does not fit its cell goes to a remark below
 * the table, and the cell bears the remark's number.
 */
final class EvaluationCells {

	static final int YEARS = 5;

	/** Behind a sum in which a year is missing; the legend says so. */
	static final String PARTIAL = "*";

	private static final int MOST_LINES = 5;

	private static final int MOST_DECIMALS = 4;

	private static final float SIZE = 6;

	/** So that figures in full width do not touch the lines beside them. */
	private static final double AIR = 2;

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final NarrowCell performance = new NarrowCell(EvaluationView.PERFORMANCE_WIDTH - AIR, SIZE);

	private final NarrowCell money = new NarrowCell(EvaluationView.MONEY_WIDTH, SIZE);

	private final NarrowCell percentage = new NarrowCell(EvaluationView.PERCENT_WIDTH, SIZE);

	private final int firstYear;

	private final MoneyStyle style;

	private final List<String> remarks = new ArrayList<>();

	EvaluationCells(int firstYear, MoneyStyle style) {
		this.firstYear = firstYear;
		this.style = style;
	}

	Map<String, String> of(IndicatorResult result, int row) {
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put("baseline", performance(result.indicator().baseline(), row, "(5)"));
		Quantity endTarget = result.endTarget();
		Target end = result.indicator().end();
		cells.put("endTarget.k", performance((endTarget != null) ? endTarget : end.performance(), row, "(6)"));
		cells.put("endTarget.rp", money(end.rupiah()));
		for (int i = 1; i <= YEARS; i++) {
			year(cells, result, i, row);
		}
		boolean sum = result.indicator().acrossYears() == Accumulation.SUM;
		cells.put("end.k", performance(result.end(), row, "(22)")
				+ mark(sum && isPartial(result, YearResult::performance), result.end()));
		cells.put("end.rp", partialMoney(result, row));
		cells.put("ratio.k", percent(result.endAchievement()));
		cells.put("ratio.rp", percent(result.endMoneyAchievement()));
		return cells;
	}

	private String partialMoney(IndicatorResult result, int row) {
		Quantity quantity = result.endMoney().quantity();
		boolean partial = isPartial(result, YearResult::money);
		if (!partial || !(quantity instanceof Quantity.Amount amount)) {
			return money(result.endMoney(), row, "(22)");
		}
		String sum = rupiah(amount.value());
		boolean onlyTheMarkIsTooMuch = this.money.holds(sum, 1) && !this.money.holds(sum + PARTIAL, 1);
		return onlyTheMarkIsTooMuch ? sum + "\n" + PARTIAL : this.money.fit(sum + PARTIAL);
	}

	private static String mark(boolean partial, Reported sum) {
		return (partial && sum.quantity() != null) ? PARTIAL : "";
	}

	/** Whether a year up to now is missing in a sum over the years. */
	private static boolean isPartial(IndicatorResult result, Function<YearResult, Reported> part) {
		return result.years()
			.headMap(result.current().year() + 1)
			.values()
			.stream()
			.anyMatch((year) -> part.apply(year).quantity() == null);
	}

	private void year(Map<String, String> cells, IndicatorResult result, int i, int row) {
		int year = this.firstYear + i - 1;
		YearResult known = result.years().get(year);
		Target target = (known != null) ? known.target() : result.indicator().target(year);
		cells.put("target" + i + ".k", performance(target.performance(), row, "(" + (6 + i) + ")"));
		cells.put("target" + i + ".rp", money(target.rupiah()));
		String none = ValueState.NOT_ASKED.mark();
		cells.put("realised" + i + ".k",
				(known != null) ? performance(known.performance(), row, "(" + (11 + i) + ")") : none);
		cells.put("realised" + i + ".rp", (known != null) ? money(known.money(), row, "(" + (11 + i) + ")") : none);
		cells.put("achieved" + i + ".k", (known != null) ? percent(known.performanceAchievement()) : none);
		cells.put("achieved" + i + ".rp", (known != null) ? percent(known.moneyAchievement()) : none);
	}

	/** The remarks so far, one a line. */
	String remarks() {
		return String.join("\n", this.remarks);
	}

	private String performance(Reported reported, int row, String column) {
		Quantity quantity = reported.quantity();
		return (quantity != null) ? performance(quantity, row, column) : reported.state().mark();
	}

	private String performance(@Nullable Quantity quantity, int row, String column) {
		for (int decimals = MOST_DECIMALS; decimals > 2; decimals--) {
			String exact = Printed.quantity(quantity, decimals);
			if (quantity instanceof Quantity.Amount && this.performance.holds(exact, 1)) {
				return exact;
			}
		}
		return fitted(this.performance, Printed.quantity(quantity, 2).replaceAll("[()]", ""), quantity, row, column);
	}

	private String fitted(NarrowCell cell, String text, @Nullable Quantity quantity, int row, String column) {
		String broken = cell.fit(text);
		if (cell.holds(broken, MOST_LINES)) {
			return broken;
		}
		String mark = "[" + (this.remarks.size() + 1) + "]";
		this.remarks.add(mark + " Baris " + row + " kolom " + column + ": " + Printed.quantity(quantity));
		return mark;
	}

	private String money(Reported reported, int row, String column) {
		Quantity quantity = reported.quantity();
		if (quantity instanceof Quantity.Amount amount) {
			return money(amount.value());
		}
		return (quantity != null) ? fitted(this.money, Printed.quantity(quantity), quantity, row, column)
				: reported.state().mark();
	}

	private String money(@Nullable BigDecimal rupiah) {
		if (rupiah == null) {
			return Printed.NOTHING;
		}
		return this.money.fit(rupiah(rupiah));
	}

	private String rupiah(BigDecimal rupiah) {
		return (this.style == MoneyStyle.JUTA) ? Printed.withDecimals(rupiah.divide(MILLION), 2)
				: Printed.withDecimals(rupiah, 0);
	}

	String percent(Achievement achievement) {
		BigDecimal percent = achievement.percent();
		return (percent != null) ? this.percentage.fit(Printed.percent(percent)) : achievement.state().mark();
	}

	String percent(@Nullable BigDecimal percent) {
		return (percent != null) ? this.percentage.fit(Printed.percent(percent)) : Printed.NOTHING;
	}

	String counted(int counted, int total) {
		return this.performance.fit(counted + " dari " + total);
	}

}
