package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.RowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/** A quick win names who is responsible. */
public final class QuickWinHasOwner implements RowRule {

	@Override
	public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
		String owner = row.row().texts().getOrDefault("responsible", "").strip();
		if (row.form().form().equals("quick-win") && (owner.isEmpty() || owner.equals("-"))) {
			findings
				.add(Finding.of(new QuickWinWithoutOwner(row.row().name()), row.at(row.row().textCell("responsible"))));
		}
	}

	@FindingType(severity = Severity.WARNING, text = "Quick win \"{name}\" tidak menyebut penanggung jawabnya.",
			english = "The quick win \"{name}\" names nobody responsible.",
			advice = "Isi perangkat daerah penanggung jawab.", adviceEnglish = "Fill in the agency responsible.",
			basis = "Formulir quick win: OPD penanggung jawab")
	record QuickWinWithoutOwner(String name) implements FindingFacts {
	}

}
