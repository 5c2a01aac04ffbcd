package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.PlanVersion;

/**
 * A quick win names a programme of the plan: without one it has no chance to be paid for
 * (the Ponorogo rule, domain.md 4.1).
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
		for (NormalisedForm form : input.forms()) {
			for (ReportedRow row : form.form().equals("quick-win") ? form.rows() : List.<ReportedRow>of()) {
				String code = row.texts().getOrDefault("plan-code", "");
				boolean inPlan = plan.indicators()
					.stream()
					.anyMatch((entry) -> !code.isEmpty() && entry.programmeCode().equals(code));
				if (!inPlan) {
					findings.add(Finding.of(new QuickWinWithoutProgramme(row.name()),
							Location.of(form.original(), form.path()).at(row.sheet(), row.textCell("plan-code"))));
				}
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
