package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;

/** An action plan has targets for one, five and ten years (domain.md 5.1). */
public final class ActionPlanHasAllHorizons implements Rule {

	private static final Map<String, String> HORIZONS = new TreeMap<>(
			Map.of("short-term", "1 tahun", "medium-term", "5 tahun", "long-term", "10 tahun"));

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			for (ReportedRow row : form.form().equals("action-plan") ? form.rows() : List.<ReportedRow>of()) {
				HORIZONS.forEach((column, horizon) -> {
					Value value = row.value(column);
					if (value == null || value.state() == ValueState.BLANK) {
						String cell = (value == null) ? row.nameCell() : value.cell();
						findings.add(Finding.of(new HorizonWithoutTarget(row.name(), horizon),
								Location.of(form.original(), form.path()).at(row.sheet(), cell)));
					}
				});
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.WARNING, text = "Rencana aksi \"{name}\" belum punya target {horizon}.",
			english = "The action \"{name}\" has no target for {horizon}.",
			advice = "Isi target untuk jangka tersebut.", adviceEnglish = "Fill in the target of that horizon.")
	record HorizonWithoutTarget(String name, String horizon) implements FindingFacts {
	}

}
