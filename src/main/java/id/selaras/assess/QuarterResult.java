package id.selaras.assess;

import id.selaras.normalise.ValueState;

/**
 * One indicator in one quarter of the running year.
 *
 * @param performance what the quarter's own cell says, not added up
 * @param money the quarter's own rupiah
 * @param performanceAchievement of the year up to this quarter against the year's target
 * @param moneyAchievement likewise, of the rupiah
 */
public record QuarterResult(int quarter, Reported performance, Reported money, Achievement performanceAchievement,
		Achievement moneyAchievement) {

	/** A quarter that has not come is not asked about. */
	static QuarterResult future(int quarter) {
		Reported none = Reported.missing(ValueState.NOT_ASKED);
		Achievement notAsked = Achievement.none(ValueState.NOT_ASKED, ValueState.NOT_ASKED.indonesian());
		return new QuarterResult(quarter, none, none, notAsked, notAsked);
	}

}
