package id.selaras.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Means, each with n of N; what cannot be computed counts in neither sum nor n. */
final class Averages {

	private final Scale scale;

	Averages(Scale scale) {
		this.scale = scale;
	}

	/**
	 * For our own reports: each contribution capped as the scale says. A part of the
	 * year's sum says how much has gone of the year, not how well: it does not count.
	 */
	Average capped(List<Achievement> achievements) {
		return mean(achievements, this.scale.averageCap(), (achievement) -> achievement.pace() == null);
	}

	/**
	 * For official footers: plain and uncapped. As long as a part of a year's sum is
	 * among them the mean has no predicate either.
	 */
	Average plain(List<Achievement> achievements) {
		Average mean = mean(achievements, null, (achievement) -> true);
		return achievements.stream().anyMatch((achievement) -> achievement.pace() != null) ? mean.withoutPredicate()
				: mean;
	}

	/** The way through a year: parts of its sum count as far as they go. */
	Average soFar(List<Achievement> achievements) {
		return mean(achievements, this.scale.averageCap(), (achievement) -> true).withoutPredicate();
	}

	/** Sum over sum, as for the absorption of money. */
	Average ratio(List<BigDecimal> realised, List<BigDecimal> targets, int total) {
		BigDecimal target = targets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (target.signum() == 0) {
			return new Average(null, null, 0, total);
		}
		BigDecimal sum = realised.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return average(sum.movePointRight(2).divide(target, Expression.PRECISION), targets.size(), total);
	}

	private Average mean(List<Achievement> achievements, @Nullable BigDecimal cap, Predicate<Achievement> counts) {
		List<BigDecimal> percents = achievements.stream()
			.filter(counts)
			.map(Achievement::percent)
			.filter(Objects::nonNull)
			.map((percent) -> (cap == null) ? percent : percent.min(cap))
			.toList();
		if (percents.isEmpty()) {
			return new Average(null, null, 0, achievements.size());
		}
		BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return average(sum.divide(BigDecimal.valueOf(percents.size()), Expression.PRECISION), percents.size(),
				achievements.size());
	}

	private Average average(BigDecimal percent, int counted, int total) {
		return new Average(percent, this.scale.predicate(percent), counted, total);
	}

}
