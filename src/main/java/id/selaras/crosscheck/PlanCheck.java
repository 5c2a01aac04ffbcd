package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;

/** The rules for plans over a plan that is looked at alone. */
public final class PlanCheck {

	private PlanCheck() {
	}

	public static List<Finding> check(List<Indicator> indicators, Units units, Location file) {
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : Rules.discover()) {
			if (rule instanceof PlanRule planRule) {
				findings.addAll(planRule.check(indicators, units, file));
			}
		}
		return findings;
	}

}
