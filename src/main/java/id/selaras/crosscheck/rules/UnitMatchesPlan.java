package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;

/** The unit in the form is the plan's, or one that was turned into it. */
public final class UnitMatchesPlan implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		ReportedRow row = planned.row();
		Indicator indicator = planned.indicator();
		if (!row.unit().isEmpty() && !agree(row, indicator.unit(), input.units())) {
			findings.add(Finding.of(new UnitDiffersFromPlan(indicator.name(), row.unit(), indicator.unit()),
					planned.at(row.textCell("unit"))));
		}
	}

	/** A converted row has the plan's unit among its texts, whatever was written. */
	private static boolean agree(ReportedRow row, String planned, Units units) {
		return units.same(row.unit(), planned) || units.same(row.texts().getOrDefault("unit", row.unit()), planned);
	}

	@FindingType(severity = Severity.QUERY,
			text = "Satuan \"{indicator}\" tertulis \"{reported}\", dalam RPJMD \"{planned}\".",
			english = "The unit of \"{indicator}\" is given as \"{reported}\"; the plan says \"{planned}\".",
			advice = "Laporkan angka dalam satuan RPJMD, atau jelaskan bedanya.",
			adviceEnglish = "Report in the plan's unit, or explain the difference.",
			basis = "Konsistensi RPJMD dan RKPD")
	record UnitDiffersFromPlan(String indicator, String reported, String planned) implements FindingFacts {
	}

}
