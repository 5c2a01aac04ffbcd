package id.selaras.assess;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/**
 * The smart-city index of a regency and year, from its self-evaluation.
 *
 * @param aspects the scored dimensions of the evaluation
 * @param dimensions every dimension of the smart city
 * @param unassigned scored answers that name no dimension of the evaluation, and count in
 * none
 * @param index as printed, or null as long as an aspect that weighs has no score
 * @param category null where its names are not known
 * @param improvement against the year before, from both as printed; null where one of
 * them is missing
 * @param worked the calculation in one line, or what is missing
 * @param code the printed code of the index
 */
public record SmartCityIndex(int year, String basis, List<AspectScore> aspects, Map<SmartDimension, Score> dimensions,
		int unassigned, @Nullable BigDecimal index, @Nullable String category, @Nullable BigDecimal improvement,
		String worked, String code) {

	public SmartCityIndex {
		aspects = List.copyOf(aspects);
		dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
	}

	/**
	 * Mean of the scores of its questions, n of N.
	 *
	 * @param value unrounded, or null where no question has a score
	 * @param code the printed code of this score
	 */
	public record Score(@Nullable BigDecimal value, int counted, int total, String code) {
	}

	/** One of the evaluation's dimensions and its weight. */
	public record AspectScore(String id, String name, BigDecimal weight, Score score) {
	}

}
