package id.selaras.normalise;

import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.plan.Indicator;

/**
 * What a plan file yields.
 *
 * @param places where the names of the indicators stand, by id
 */
public record PlanContent(List<Indicator> indicators, Map<String, Location> places, List<Finding> findings,
		List<Question> questions) {

	public PlanContent {
		indicators = List.copyOf(indicators);
		places = Map.copyOf(places);
		findings = List.copyOf(findings);
		questions = List.copyOf(questions);
	}

}
