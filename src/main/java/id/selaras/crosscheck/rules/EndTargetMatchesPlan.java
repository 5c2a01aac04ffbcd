package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Planned;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.plan.Quantity;

/** The target at the end of the period in the form is the plan's. */
public final class EndTargetMatchesPlan implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		Value value = planned.row().performance("end-target");
		Quantity stated = (value == null) ? null : value.quantity();
		Quantity inPlan = planned.indicator().end().performance();
		if (value != null && stated != null && inPlan != null && !planned.checked().isAsked(value)
				&& Planned.differ(inPlan, stated)) {
			findings.add(Finding.of(new EndTargetDiffersFromPlan(planned.indicator().name(), Planned.written(stated),
					Planned.written(inPlan)), planned.at(value.cell())));
		}
	}

	@FindingType(severity = Severity.QUERY,
			text = "Target akhir periode \"{indicator}\" tertulis {reported}, dalam RPJMD {proposal}.",
			english = "The end target of \"{indicator}\" is given as {reported}; the plan says {proposal}.",
			advice = "Samakan dengan RPJMD, atau jelaskan dasar perubahannya. Selaras memakai target RPJMD.",
			adviceEnglish = "Use the plan's target or explain the change. Selaras uses the plan's.",
			basis = "Konsistensi RPJMD dan RKPD; Formulir E.58 kolom 6, E.81 kolom 5")
	record EndTargetDiffersFromPlan(String indicator, String reported, String proposal) implements FindingFacts {
	}

}
