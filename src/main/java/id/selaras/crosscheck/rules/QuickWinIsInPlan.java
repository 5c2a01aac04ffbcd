package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.PlanVersion;

/**
 * A quick win names a programme or an indicator of the plan: without one it has no chance
 * to be paid for (the Ponorogo rule, domain.md 4.1).
 */
public final class QuickWinIsInPlan implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		PlanVersion plan = Objects.requireNonNull(input.plan());
		List<Finding> findings = new ArrayList<>();
		for (CheckedRow checked : input.rows("quick-win")) {
			ReportedRow row = checked.row();
			String code = row.texts().getOrDefault("plan-code", "");
			boolean inPlan = plan.indicators()
				.stream()
				.anyMatch(
						(entry) -> !code.isEmpty() && (entry.programmeCode().equals(code) || entry.id().equals(code)));
			if (!inPlan) {
				findings
					.add(Finding.of(new QuickWinWithoutProgramme(row.name()), checked.at(row.textCell("plan-code"))));
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.WARNING, text = "Quick win \"{name}\" tidak menyebut program RPJMD.",
			english = "The quick win \"{name}\" names no programme of the plan.",
			advice = "Isi kode program RPJMD yang membiayai quick win ini.",
			adviceEnglish = "Fill in the code of the plan's programme that pays for it.",
			basis = "Bimtek smart city: quick win harus ada dalam RPJMD")
	record QuickWinWithoutProgramme(String name) implements FindingFacts {
	}

}
