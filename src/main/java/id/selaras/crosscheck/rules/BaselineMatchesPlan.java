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

/** The baseline in the form is the plan's: the past does not change. */
public final class BaselineMatchesPlan implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		Value value = planned.row().performance("baseline");
		Quantity stated = (value == null) ? null : value.quantity();
		Quantity inPlan = planned.indicator().baseline();
		if (value != null && stated != null && inPlan != null && !planned.checked().isAsked(value)
				&& Planned.differ(inPlan, stated)) {
			findings.add(Finding.of(new BaselineDiffersFromPlan(planned.indicator().name(), Planned.written(stated),
					Planned.written(inPlan)), planned.at(value.cell())));
		}
	}

	@FindingType(severity = Severity.QUERY,
			text = "Kondisi awal \"{indicator}\" tertulis {reported}, dalam RPJMD {proposal}.",
			english = "The baseline of \"{indicator}\" is given as {reported}; the plan says {proposal}.",
			advice = "Samakan dengan RPJMD, atau jelaskan mengapa kondisi awalnya berubah.",
			adviceEnglish = "Use the plan's baseline, or explain why it changed.",
			basis = "Formulir E.58 dan E.80 kolom 5: capaian pada awal tahun perencanaan")
	record BaselineDiffersFromPlan(String indicator, String reported, String proposal) implements FindingFacts {
	}

}
