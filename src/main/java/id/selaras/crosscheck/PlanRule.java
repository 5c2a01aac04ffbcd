package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.Location;
import id.selaras.plan.Indicator;
import id.selaras.plan.Target;
import id.selaras.plan.Units;

/**
 * A rule on the plan itself: it looks at each indicator, at night and when somebody
 * checks a plan alone.
 */
public interface PlanRule extends Rule {

	/**
	 * What is wrong with one indicator.
	 * @param years for which the plan sets any target
	 */
	List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units);

	@Override
	default Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	default List<Finding> check(CheckInput input) {
		return check(Objects.requireNonNull(input.plan()).indicators(), input.units(), input.planPlaces());
	}

	/**
	 * Looks at all indicators of a plan.
	 * @param places where they stand, by id
	 */
	default List<Finding> check(List<Indicator> indicators, Units units, Map<String, Location> places) {
		SortedSet<Integer> years = new TreeSet<>();
		indicators.forEach((indicator) -> indicator.targets().forEach((year, target) -> {
			if (!target.equals(Target.NONE)) {
				years.add(year);
			}
		}));
		List<Finding> findings = new ArrayList<>();
		for (Indicator indicator : indicators) {
			Location place = places.getOrDefault(indicator.id(), Location.ofSubject(indicator.id()));
			try {
				check(indicator, years, units).forEach((facts) -> findings.add(Finding.of(facts, place)));
			}
			catch (RuntimeException ex) {
				throw new RuleStumbled(place, ex);
			}
		}
		return findings;
	}

}
