package id.selaras.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import id.selaras.assess.Achievement;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.YearResult;
import org.jspecify.annotations.Nullable;

/**
 * An indicator whose achievement of this year can be held against last year's.
 *
 * @param before percent points
 * @param now percent points
 */
record Movement(IndicatorResult result, BigDecimal before, BigDecimal now) {

	private static final Comparator<Movement> RISING = Comparator.comparing(Movement::change)
		.thenComparing((movement) -> movement.result().code());

	BigDecimal change() {
		return this.now.subtract(this.before);
	}

	/** So many of the greatest falls and of the greatest rises, the falls first. */
	static List<Movement> greatest(ReportSource source, int most) {
		List<Movement> all = source.assessment()
			.indicators()
			.stream()
			.flatMap((result) -> Stream.ofNullable(of(result)))
			.filter((movement) -> movement.change().signum() != 0)
			.sorted(RISING)
			.toList();
		List<Movement> falls = all.stream().filter((movement) -> movement.change().signum() < 0).limit(most).toList();
		List<Movement> rises = all.stream()
			.filter((movement) -> movement.change().signum() > 0)
			.sorted(RISING.reversed())
			.limit(most)
			.toList();
		return Stream.concat(falls.stream(), rises.stream()).toList();
	}

	/** A part of a year cannot be held against a whole one. */
	private static @Nullable Movement of(IndicatorResult result) {
		YearResult last = result.years().get(result.current().year() - 1);
		if (last == null || result.share()) {
			return null;
		}
		BigDecimal before = percent(last.performanceAchievement());
		BigDecimal now = percent(result.current().performanceAchievement());
		return (before == null || now == null) ? null : new Movement(result, before, now);
	}

	private static @Nullable BigDecimal percent(Achievement achievement) {
		return (achievement.pace() == null) ? achievement.percent() : null;
	}

}
