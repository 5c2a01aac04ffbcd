package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.ReportedRow;

/** Every reported indicator is one of the plan (domain.md 1.8). */
public final class IndicatorIsInPlan implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (CheckedRow checked : input.rows()) {
			ReportedRow row = checked.row();
			if (row.indicator() == null && row.reportsRealisation()
					&& !CheckInput.isAsked(checked.form(), row.sheet(), row.nameCell())) {
				findings.add(Finding.of(new IndicatorNotInPlan(row.name()), checked.atName()));
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.QUERY, text = "Indikator \"{indicator}\" tidak ada dalam RPJMD.",
			english = "The indicator \"{indicator}\" is not in the plan.",
			advice = "Gunakan nama indikator seperti dalam RPJMD, atau jelaskan mengapa indikator ini dilaporkan.",
			adviceEnglish = "Use the plan's name, or explain why this indicator is reported.",
			basis = "Konsistensi RPJMD dan RKPD")
	record IndicatorNotInPlan(String indicator) implements FindingFacts {
	}

}
