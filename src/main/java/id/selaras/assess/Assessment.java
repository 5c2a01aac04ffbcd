package id.selaras.assess;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.PlanVersion;
import id.selaras.plan.SmartDimension;

/**
 * All figures of one regency and period.
 *
 * @param regency mean of K over the indicators, capped as the scale says
 * @param absorption sum of realised over sum of planned rupiah
 * @param byAgency mean of K by agency code, agencies with indicators only
 * @param byDimension mean of K by smart dimension
 * @param formFooters plain, uncapped means of Formulir E.58 by column: {@code 2023.k},
 * {@code 2023.rp}, {@code end.k}, {@code end.rp}
 */
public record Assessment(PlanVersion plan, Scale scale, String lowerIsBetter, List<IndicatorResult> indicators,
		Average regency, Average absorption, SortedMap<String, Average> byAgency,
		Map<SmartDimension, Average> byDimension, SortedMap<String, Average> formFooters, List<Figure> figures) {

	public Assessment {
		indicators = List.copyOf(indicators);
		byAgency = Collections.unmodifiableSortedMap(new TreeMap<>(byAgency));
		byDimension = Collections.unmodifiableSortedMap(new TreeMap<>(byDimension));
		formFooters = Collections.unmodifiableSortedMap(new TreeMap<>(formFooters));
		figures = List.copyOf(figures);
	}

}
