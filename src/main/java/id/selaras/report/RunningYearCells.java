package id.selaras.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.assess.RunningYear;
import id.selaras.assess.YearResult;
import id.selaras.plan.Indicator;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Target;

/** The ten columns of K and Rp of a {@link RunningYearForm}. */
final class RunningYearCells {

	/**
	 * In points of layout, so that figures in full width do not touch the lines beside
	 * them.
	 */
	private static final double AIR = 2;

	private final RunningYearForm form;

	private final FormCells cells;

	/** Quarters that have come. */
	private final int quarters;

	RunningYearCells(RunningYearForm form, int quarters, MoneyStyle style) {
		this.form = form;
		this.quarters = quarters;
		this.cells = new FormCells(RunningYearView.PERFORMANCE_WIDTH - AIR, RunningYearView.MONEY_WIDTH - AIR,
				RunningYearView.PERCENT_WIDTH - AIR, style);
	}

	Map<String, String> of(IndicatorResult result, int row) {
		Map<String, String> texts = new LinkedHashMap<>();
		Indicator indicator = result.indicator();
		target(texts, "endTarget", new Target(result.endTarget(), indicator.end().rupiah()), row, this.form.number(0));
		RunningYear running = result.running();
		PartialSums partial = new PartialSums(result, this.quarters);
		put(texts, "before", running.before(), partial.before(), running.beforeMoney(), partial.beforeMoney(), row,
				this.form.number(1));
		target(texts, "target", result.current().target(), row, this.form.number(2));
		for (QuarterResult quarter : running.quarters()) {
			put(texts, "q" + quarter.quarter(), quarter.performance(), false, quarter.money(), false, row,
					this.form.number(2 + quarter.quarter()));
		}
		YearResult current = result.current();
		put(texts, "year", current.performance(), partial.year(), current.money(), partial.yearMoney(), row,
				this.form.number(7));
		put(texts, "end", result.end(), partial.yearOrEnd(), result.endMoney(), partial.yearOrEndMoney(), row,
				this.form.number(8));
		texts.put("ratio.k", this.cells.percent(result.endAchievement()));
		texts.put("ratio.rp", this.cells.percent(result.endMoneyAchievement()));
		return texts;
	}

	private void target(Map<String, String> texts, String name, Target target, int row, String column) {
		texts.put(name + ".k", this.cells.performance(target.performance(), row, column));
		texts.put(name + ".rp", this.cells.money(target.rupiah()));
	}

	private void put(Map<String, String> texts, String name, Reported performance, boolean partial, Reported money,
			boolean partialMoney, int row, String column) {
		texts.put(name + ".k", this.cells.performance(performance, partial, row, column));
		texts.put(name + ".rp", this.cells.money(money, partialMoney, row, column));
	}

	/** The cells themselves, for footers and remarks. */
	FormCells cells() {
		return this.cells;
	}

}
