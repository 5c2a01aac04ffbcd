package id.selaras.assess;

import id.selaras.plan.Target;

/** One indicator in one year: target, realisation and achievement of K and Rp. */
public record YearResult(int year, Target target, Reported performance, Reported money,
		Achievement performanceAchievement, Achievement moneyAchievement) {
}
