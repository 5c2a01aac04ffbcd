package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Location;
import id.selaras.plan.Period;
import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/** Scores, index and improvement of one regency (domain.md 5.5). */
final class SmartCityScores {

	private final AssessInput input;

	private final Figures figures;

	private final SmartCityAnswers answers;

	private final List<Figure> made = new ArrayList<>();

	SmartCityScores(AssessInput input, Figures figures) {
		this.input = input;
		this.figures = figures;
		this.answers = new SmartCityAnswers(input.smartCity(), input.findings());
	}

	/** The figures of what was computed. */
	List<Figure> made() {
		return this.made;
	}

	/** Null where nobody evaluated the year, or no weights hold in it. */
	@Nullable SmartCityIndex index() {
		Period period = this.input.period();
		List<SmartCityAnswers.Answer> now = answers(period.year(), period);
		Optional<SmartCityScoring.Weighting> weighting = this.input.smartCity().in(period.year());
		if (now.isEmpty() || weighting.isEmpty()) {
			return null;
		}
		List<SmartCityIndex.AspectScore> aspects = aspects(now, weighting.get(), true);
		Map<SmartDimension, SmartCityIndex.Score> dimensions = new EnumMap<>(SmartDimension.class);
		for (SmartDimension dimension : SmartDimension.values()) {
			dimensions.put(dimension,
					score("dimension/" + dimension.code(), now, (answer) -> answer.dimension() == dimension));
		}
		BigDecimal index = index(aspects, weighting.get());
		BigDecimal before = before(period.year() - 1);
		BigDecimal improvement = (index == null || before == null) ? null : index.subtract(before);
		String worked = worked(aspects, weighting.get(), index)
				+ ((improvement == null) ? "" : "; peningkatan " + number(Objects.requireNonNull(index)) + " - "
						+ number(Objects.requireNonNull(before)) + " = " + number(improvement));
		int unassigned = (int) now.stream()
			.filter((answer) -> answer.score() != null && answer.aspect().isEmpty())
			.count();
		String code = code("index", (index == null) ? "tidak dapat dihitung" : number(index), worked,
				sources(now, (answer) -> !answer.aspect().isEmpty()));
		return new SmartCityIndex(period.year(), weighting.get().basis(), aspects, dimensions, unassigned, index,
				(index == null) ? null : weighting.get().category(index), improvement, worked, code);
	}

	private List<SmartCityAnswers.Answer> answers(int year, Period upTo) {
		return this.answers.of(this.input.forms(), this.input.evaluationForms(), year, upTo);
	}

	/** The index of an earlier year as it was printed, with the weights of that year. */
	private @Nullable BigDecimal before(int year) {
		List<SmartCityAnswers.Answer> answered = answers(year, new Period(year, 4));
		return this.input.smartCity()
			.in(year)
			.map((weighting) -> index(aspects(answered, weighting, false), weighting))
			.orElse(null);
	}

	private List<SmartCityIndex.AspectScore> aspects(List<SmartCityAnswers.Answer> answered,
			SmartCityScoring.Weighting weighting, boolean printed) {
		List<SmartCityIndex.AspectScore> scores = new ArrayList<>();
		for (SmartCityScoring.Aspect aspect : this.input.smartCity().aspects()) {
			Predicate<SmartCityAnswers.Answer> own = (answer) -> answer.aspect().equals(aspect.id());
			scores.add(new SmartCityIndex.AspectScore(aspect.id(), aspect.name(), weighting.weight(aspect),
					printed ? score("aspect/" + aspect.id(), answered, own) : mean(answered, own)));
		}
		return scores;
	}

	private SmartCityIndex.Score score(String key, List<SmartCityAnswers.Answer> answered,
			Predicate<SmartCityAnswers.Answer> own) {
		SmartCityIndex.Score mean = mean(answered, own);
		BigDecimal value = mean.value();
		String shown = (value == null) ? "tidak dapat dihitung" : IndonesianNumber.withDecimals(value, 2);
		String code = code(key, shown, "rata-rata " + mean.counted() + " dari " + mean.total() + " jawaban = " + shown,
				sources(answered, own));
		return new SmartCityIndex.Score(value, mean.counted(), mean.total(), code);
	}

	/** Plain mean of the scores; a question without one counts in N only. */
	private static SmartCityIndex.Score mean(List<SmartCityAnswers.Answer> answered,
			Predicate<SmartCityAnswers.Answer> own) {
		List<BigDecimal> scores = new ArrayList<>();
		int total = 0;
		for (SmartCityAnswers.Answer answer : answered) {
			if (own.test(answer)) {
				total++;
				if (answer.score() != null) {
					scores.add(answer.score());
				}
			}
		}
		BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return new SmartCityIndex.Score(
				scores.isEmpty() ? null : sum.divide(BigDecimal.valueOf(scores.size()), Expression.PRECISION),
				scores.size(), total, "");
	}

	/** Null as long as an aspect that weighs has no score: a missing one is no zero. */
	private static @Nullable BigDecimal index(List<SmartCityIndex.AspectScore> aspects,
			SmartCityScoring.Weighting weighting) {
		BigDecimal sum = weighted(aspects);
		return (sum == null) ? null : sum.setScale(weighting.decimals(), weighting.rounding());
	}

	private static @Nullable BigDecimal weighted(List<SmartCityIndex.AspectScore> aspects) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal weights = BigDecimal.ZERO;
		for (SmartCityIndex.AspectScore aspect : aspects) {
			if (aspect.weight().signum() > 0) {
				BigDecimal value = aspect.score().value();
				if (value == null) {
					return null;
				}
				sum = sum.add(aspect.weight().multiply(value));
				weights = weights.add(aspect.weight());
			}
		}
		return (weights.signum() == 0) ? null : sum.divide(weights, Expression.PRECISION);
	}

	private static String worked(List<SmartCityIndex.AspectScore> aspects, SmartCityScoring.Weighting weighting,
			@Nullable BigDecimal index) {
		List<String> terms = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		BigDecimal weights = BigDecimal.ZERO;
		for (SmartCityIndex.AspectScore aspect : aspects) {
			BigDecimal value = aspect.score().value();
			if (aspect.weight().signum() > 0) {
				weights = weights.add(aspect.weight());
				if (value == null) {
					missing.add(aspect.name());
				}
				else {
					terms.add(IndonesianNumber.plain(aspect.weight()) + " x " + Worked.number(value));
				}
			}
		}
		BigDecimal exact = weighted(aspects);
		return (exact == null || index == null) ? "belum ada nilai: " + String.join(", ", missing)
				: "(" + String.join(" + ", terms) + ") / " + IndonesianNumber.plain(weights) + " = "
						+ Worked.number(exact) + " -> " + number(index)
						+ ((weighting.rounding() == RoundingMode.DOWN) ? " (dibulatkan ke bawah)" : "");
	}

	private static List<Location> sources(List<SmartCityAnswers.Answer> answered,
			Predicate<SmartCityAnswers.Answer> own) {
		Set<Location> sources = new LinkedHashSet<>();
		answered.stream()
			.filter(own)
			.filter((answer) -> answer.score() != null)
			.forEach((answer) -> sources.add(answer.source()));
		return List.copyOf(sources);
	}

	private String code(String key, String value, String worked, List<Location> sources) {
		Figure figure = this.figures.smartCity(key + "/" + this.input.period(), value, worked, sources,
				this.input.smartCity());
		this.made.add(figure);
		return figure.code();
	}

	private static String number(BigDecimal number) {
		return IndonesianNumber.withDecimals(number, Math.max(number.scale(), 0));
	}

}
