package id.selaras.report;

import java.util.LinkedHashMap;
import java.util.Map;

import id.selaras.assess.IndicatorResult;
import id.selaras.assess.YearResult;
import id.selaras.normalise.ValueState;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;

/** Columns (5) to (23) of Formulir E.58. */
final class EvaluationCells {

	static final int YEARS = 5;

	/** So that figures in full width do not touch the lines beside them. */
	private static final double AIR = 2;

	private final FormCells cells;

	private final int firstYear;

	EvaluationCells(int firstYear, MoneyStyle style) {
		this.firstYear = firstYear;
		this.cells = new FormCells(EvaluationView.PERFORMANCE_WIDTH - AIR, EvaluationView.MONEY_WIDTH,
				EvaluationView.PERCENT_WIDTH, style);
	}

	Map<String, String> of(IndicatorResult result, int row) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("baseline", this.cells.performance(result.indicator().baseline(), row, "(5)"));
		Quantity endTarget = result.endTarget();
		Target end = result.indicator().end();
		texts.put("endTarget.k",
				this.cells.performance((endTarget != null) ? endTarget : end.performance(), row, "(6)"));
		texts.put("endTarget.rp", this.cells.money(end.rupiah()));
		for (int i = 1; i <= YEARS; i++) {
			year(texts, result, i, row);
		}
		PartialSums partial = new PartialSums(result, 4);
		texts.put("end.k", this.cells.performance(result.end(), partial.end(), row, "(22)"));
		texts.put("end.rp", this.cells.money(result.endMoney(), partial.endMoney(), row, "(22)"));
		texts.put("ratio.k", this.cells.percent(result.endAchievement()));
		texts.put("ratio.rp", this.cells.percent(result.endMoneyAchievement()));
		return texts;
	}

	private void year(Map<String, String> texts, IndicatorResult result, int i, int row) {
		int year = this.firstYear + i - 1;
		YearResult known = result.years().get(year);
		Target target = (known != null) ? known.target() : result.indicator().target(year);
		texts.put("target" + i + ".k", this.cells.performance(target.performance(), row, "(" + (6 + i) + ")"));
		texts.put("target" + i + ".rp", this.cells.money(target.rupiah()));
		String none = ValueState.NOT_ASKED.mark();
		String column = "(" + (11 + i) + ")";
		texts.put("realised" + i + ".k",
				(known != null) ? this.cells.performance(known.performance(), row, column) : none);
		texts.put("realised" + i + ".rp", (known != null) ? this.cells.money(known.money(), row, column) : none);
		texts.put("achieved" + i + ".k", (known != null) ? this.cells.percent(known.performanceAchievement()) : none);
		texts.put("achieved" + i + ".rp", (known != null) ? this.cells.percent(known.moneyAchievement()) : none);
	}

	/** The cells themselves, for footers and remarks. */
	FormCells cells() {
		return this.cells;
	}

}
