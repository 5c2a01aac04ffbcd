package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.RowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;

/** A quick win has an indicator of success and a target. */
public final class QuickWinHasMeasure implements RowRule {

	@Override
	public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
		if (!row.form().form().equals("quick-win")) {
			return;
		}
		Value target = row.row().performance("target");
		if (row.row().texts().getOrDefault("indicator", "").isBlank()) {
			findings
				.add(Finding.of(new QuickWinWithoutMeasure(row.row().name()), row.at(row.row().textCell("indicator"))));
		}
		else if (target == null || (target.quantity() == null && target.state() != ValueState.WAITING)) {
			findings.add(Finding.of(new QuickWinWithoutTarget(row.row().name()),
					(target == null) ? row.atName() : row.at(target.cell())));
		}
	}

	@FindingType(severity = Severity.WARNING, text = "Quick win \"{name}\" tidak punya indikator keberhasilan.",
			english = "The quick win \"{name}\" has no indicator of success.",
			advice = "Isi indikator keberhasilan dengan satuannya.",
			adviceEnglish = "Fill in an indicator of success and its unit.",
			basis = "Formulir quick win: indikator keberhasilan, satuan, target")
	record QuickWinWithoutMeasure(String name) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Quick win \"{name}\" tidak punya target.",
			english = "The quick win \"{name}\" has no target.", advice = "Isi target indikator keberhasilannya.",
			adviceEnglish = "Fill in the target of its indicator.",
			basis = "Formulir quick win: indikator keberhasilan, satuan, target")
	record QuickWinWithoutTarget(String name) implements FindingFacts {
	}

}
