package id.selaras.normalise;

import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.plan.Indicator;

/** What a plan file yields. */
public record PlanContent(List<Indicator> indicators, List<Finding> findings, List<Question> questions) {

	public PlanContent {
		indicators = List.copyOf(indicators);
		findings = List.copyOf(findings);
		questions = List.copyOf(questions);
	}

}
