package id.selaras.assess;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.PlanVersion;
import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one regency and period.
 *
 * @param lowerIsBetter variant of the formula where an indicator has none of its own
 * @param parts by agency, its own part of the indicators that it shares with others
 * @param regency all indicators together
 * @param byAgency by code of the lead, agencies with indicators only
 * @param byProgramme by the programme's code, or its name where it has none
 * @param byObjective by sasaran
 * @param byDimension every smart dimension
 * @param formFooter below Formulir E.58
 * @param runningYearFooter below Formulir E.60, or E.81 where it is one agency's
 * @param agencyFooters below Formulir E.81 of each agency
 * @param entries rows of forms that stand beside the plan
 * @param smartCity null where the year was not evaluated
 */
public record Assessment(PlanVersion plan, Scale scale, String lowerIsBetter, List<IndicatorResult> indicators,
		SortedMap<String, List<IndicatorResult>> parts, Aggregate regency, SortedMap<String, Aggregate> byAgency,
		SortedMap<String, Aggregate> byProgramme, SortedMap<String, Aggregate> byObjective,
		Map<SmartDimension, Aggregate> byDimension, FormFooter formFooter, FormFooter runningYearFooter,
		SortedMap<String, FormFooter> agencyFooters, List<FormEntry> entries, @Nullable SmartCityIndex smartCity,
		List<Figure> figures) {

	public Assessment {
		indicators = List.copyOf(indicators);
		parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
		byAgency = Collections.unmodifiableSortedMap(new TreeMap<>(byAgency));
		byProgramme = Collections.unmodifiableSortedMap(new TreeMap<>(byProgramme));
		byObjective = Collections.unmodifiableSortedMap(new TreeMap<>(byObjective));
		byDimension = Collections.unmodifiableSortedMap(new TreeMap<>(byDimension));
		agencyFooters = Collections.unmodifiableSortedMap(new TreeMap<>(agencyFooters));
		entries = List.copyOf(entries);
		figures = List.copyOf(figures);
	}

	/** The indicators that one agency answers for, and nothing of another. */
	public Assessment of(String agency) {
		return AgencyAssessment.of(this, agency);
	}

}
