package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.RowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;

/** An action plan has targets for one, five and ten years (domain.md 5.1). */
public final class ActionPlanHasAllHorizons implements RowRule {

	private static final Map<String, String> HORIZONS = new TreeMap<>(
			Map.of("short-term", "1 tahun", "medium-term", "5 tahun", "long-term", "10 tahun"));

	@Override
	public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
		if (row.form().form().equals("action-plan")) {
			HORIZONS.forEach((column, horizon) -> {
				Value value = row.row().value(column);
				if (value == null || value.state() == ValueState.BLANK) {
					findings.add(Finding.of(new HorizonWithoutTarget(row.row().name(), horizon),
							(value == null) ? row.atName() : row.at(value.cell())));
				}
			});
		}
	}

	@FindingType(severity = Severity.WARNING, text = "Rencana aksi \"{name}\" belum punya target {horizon}.",
			english = "The action \"{name}\" has no target for {horizon}.",
			advice = "Isi target untuk jangka tersebut.", adviceEnglish = "Fill in the target of that horizon.",
			basis = "Masterplan smart city: jangka pendek 1, menengah 5, panjang 10 tahun")
	record HorizonWithoutTarget(String name, String horizon) implements FindingFacts {
	}

}
