package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/**
 * How the yearly smart-city evaluation is scored (domain.md 5.5), from
 * {@code jobs/smartcity.yaml}.
 *
 * @param lowest and highest score of one question
 * @param aspects dimensions of the evaluation, in the order in which they are printed
 * @param dimensions of the smart city, with the names that forms write
 * @param years by the year from which each holds
 */
public record SmartCityScoring(BigDecimal lowest, BigDecimal highest, List<Aspect> aspects,
		Map<SmartDimension, List<String>> dimensions, List<Weighting> years, String fingerprint) {

	/** No index is computed. */
	public static final SmartCityScoring NONE = new SmartCityScoring(BigDecimal.ZERO, BigDecimal.ZERO, List.of(),
			Map.of(), List.of(), "");

	public SmartCityScoring {
		aspects = List.copyOf(aspects);
		Map<SmartDimension, List<String>> names = new EnumMap<>(SmartDimension.class);
		names.putAll(dimensions);
		dimensions = Collections.unmodifiableMap(names);
		years = years.stream().sorted(Comparator.comparingInt(Weighting::from)).toList();
	}

	/** Such as Baseline or Impact, and how forms write it. */
	public record Aspect(String id, String name, List<String> written) {
		public Aspect {
			written = List.copyOf(written);
		}
	}

	/**
	 * Weights from a year on.
	 *
	 * @param weights by the aspect's id; they need not add up to a hundred
	 * @param decimals of the printed index, rounded as {@code rounding} says
	 * @param categories of the index, the best first; empty where their names are not
	 * known
	 */
	public record Weighting(int from, String basis, Map<String, BigDecimal> weights, int decimals,
			RoundingMode rounding, List<Scale.Grade> categories) {

		public Weighting {
			weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
			categories = List.copyOf(categories);
		}

		BigDecimal weight(Aspect aspect) {
			return this.weights.getOrDefault(aspect.id(), BigDecimal.ZERO);
		}

		@Nullable String category(BigDecimal index) {
			return this.categories.stream()
				.filter((grade) -> grade.from() == null || index.compareTo(grade.from()) >= 0)
				.map(Scale.Grade::label)
				.findFirst()
				.orElse(null);
		}

	}

	/** What holds in a year. */
	Optional<Weighting> in(int year) {
		return this.years.stream().filter((weighting) -> weighting.from() <= year).reduce((earlier, later) -> later);
	}

	boolean isScore(BigDecimal score) {
		return score.compareTo(this.lowest) >= 0 && score.compareTo(this.highest) <= 0;
	}

}
