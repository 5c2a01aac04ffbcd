package id.selaras.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.assess.RunningYear;
import id.selaras.assess.YearResult;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Target;

/** Columns (6) to (15) of Formulir E.60. */
final class RkpdCells {

	/** So that figures in full width do not touch the lines beside them. */
	private static final double AIR = 2;

	private final FormCells cells;

	/** Quarters that have come. */
	private final int quarters;

	RkpdCells(int quarters, MoneyStyle style) {
		this.quarters = quarters;
		this.cells = new FormCells(RkpdView.PERFORMANCE_WIDTH - AIR, RkpdView.MONEY_WIDTH - AIR,
				RkpdView.PERCENT_WIDTH - AIR, style);
	}

	Map<String, String> of(IndicatorResult result, int row) {
		Map<String, String> texts = new LinkedHashMap<>();
		Indicator indicator = result.indicator();
		boolean sum = indicator.acrossYears() == Accumulation.SUM;
		target(texts, "endTarget", new Target(result.endTarget(), indicator.end().rupiah()), row, "(6)");
		RunningYear running = result.running();
		Collection<YearResult> before = result.years().headMap(result.current().year()).values();
		put(texts, "before", running.before(), sum && FormCells.isPartial(before, YearResult::performance),
				running.beforeMoney(), FormCells.isPartial(before, YearResult::money), row, "(7)");
		target(texts, "target", result.current().target(), row, "(8)");
		for (QuarterResult quarter : running.quarters()) {
			put(texts, "q" + quarter.quarter(), quarter.performance(), false, quarter.money(), false, row,
					"(" + (8 + quarter.quarter()) + ")");
		}
		YearResult current = result.current();
		boolean partialYear = indicator.inYear() == Accumulation.SUM
				&& isPartial(running.quarters(), QuarterResult::performance);
		boolean partialMoney = isPartial(running.quarters(), QuarterResult::money);
		put(texts, "year", current.performance(), partialYear, current.money(), partialMoney, row, "(13)");
		Collection<YearResult> soFar = result.years().headMap(current.year() + 1).values();
		put(texts, "end", result.end(), sum && (partialYear || FormCells.isPartial(soFar, YearResult::performance)),
				result.endMoney(), partialMoney || FormCells.isPartial(soFar, YearResult::money), row, "(14)");
		texts.put("ratio.k", this.cells.percent(result.endAchievement()));
		texts.put("ratio.rp", this.cells.percent(result.endMoneyAchievement()));
		return texts;
	}

	/** Whether a quarter that has come and was asked about is missing in their sum. */
	private boolean isPartial(List<QuarterResult> all, Function<QuarterResult, Reported> part) {
		return all.stream()
			.limit(this.quarters)
			.map(part)
			.anyMatch((reported) -> reported.quantity() == null && reported.state() != ValueState.NOT_ASKED);
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
