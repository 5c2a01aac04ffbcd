package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Planned;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The year's target in the form is the plan's; a wrong one never removes the realisation.
 */
public final class TargetMatchesPlan implements PlannedRowRule {

	/** By the year itself, or counted from the first of the plan. */
	private static final Pattern OF_A_YEAR = Pattern.compile("target\\.(y?)(\\d{1,4})(?:\\.k)?");

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		Value target = planned.row().performance("target");
		if (target != null) {
			compare(planned, input.period().year(), target, findings);
		}
		planned.row().values().forEach((column, value) -> {
			PlanVersion plan = input.plan();
			if (plan == null || !column.startsWith("target.")) {
				return;
			}
			Matcher year = OF_A_YEAR.matcher(column);
			if (year.matches() && !planned.checked().isAsked(value)) {
				int number = Integer.parseInt(year.group(2));
				compare(planned, year.group(1).isEmpty() ? number : plan.firstYear() + number - 1, value, findings);
			}
		});
	}

	private static void compare(PlannedRow planned, int year, Value target, List<Finding> findings) {
		compare(planned.indicator().target(year).performance(), target.quantity(), planned.indicator(), findings,
				planned.at(target.cell()));
	}

	private static void compare(@Nullable Quantity planned, @Nullable Quantity stated, Indicator indicator,
			List<Finding> findings, Location location) {
		if (planned == null || stated == null || !Planned.differ(planned, stated)) {
			return;
		}
		String reported = Planned.written(stated);
		String proposal = Planned.written(planned);
		findings.add(Finding.of((planned instanceof Quantity.Grade)
				? new GradeTargetDiffersFromPlan(indicator.name(), reported, proposal)
				: new TargetDiffersFromPlan(indicator.name(), reported, proposal), location));
	}

	@FindingType(severity = Severity.QUERY,
			text = "Target \"{indicator}\" tertulis {reported}, dalam RPJMD {proposal}.",
			english = "The target of \"{indicator}\" is given as {reported}; the plan says {proposal}.",
			advice = "Samakan dengan RPJMD, atau jelaskan dasar perubahannya. Capaian dihitung terhadap target RPJMD.",
			adviceEnglish = "Use the plan's target or explain the change. Achievement is measured against the plan.",
			basis = "Konsistensi RPJMD dan RKPD")
	record TargetDiffersFromPlan(String indicator, String reported, String proposal) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "Target \"{indicator}\" tertulis {reported}, dalam RPJMD {proposal}.",
			english = "The target of \"{indicator}\" is given as {reported}; the plan says {proposal}.",
			advice = "Samakan dengan RPJMD, atau jelaskan dasar perubahannya.",
			adviceEnglish = "Use the plan's target or explain the change.", basis = "Konsistensi RPJMD dan RKPD")
	record GradeTargetDiffersFromPlan(String indicator, String reported, String proposal) implements FindingFacts {
	}

}
