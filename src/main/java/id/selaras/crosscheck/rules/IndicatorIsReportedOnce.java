package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

/** One form reports an indicator once, or twice with the same values. */
public final class IndicatorIsReportedOnce implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			Map<String, ReportedRow> first = new HashMap<>();
			for (ReportedRow row : form.rows()) {
				ReportedRow earlier = (row.indicator() == null) ? null : first.putIfAbsent(row.indicator(), row);
				if (earlier != null && !realised(earlier).equals(realised(row))) {
					findings.add(Finding.of(new IndicatorReportedTwice(row.name(), earlier.nameCell()),
							Location.of(form.original(), form.path()).at(row.sheet(), row.nameCell())));
				}
			}
		}
		return findings;
	}

	private static List<String> realised(ReportedRow row) {
		return row.values()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith("realised.") && !entry.getKey().endsWith(".rp"))
			.map(Map.Entry::getValue)
			.map(Value::raw)
			.toList();
	}

	@FindingType(severity = Severity.QUERY,
			text = "Indikator \"{indicator}\" sudah dilaporkan di {earlier} dengan angka yang berbeda.",
			english = "The indicator \"{indicator}\" is reported at {earlier} already, with other values.",
			advice = "Hapus salah satu barisnya. Selaras memakai baris yang pertama.",
			adviceEnglish = "Delete one of the rows. Selaras uses the first.",
			basis = "RPJMD: satu indikator, satu angka")
	record IndicatorReportedTwice(String indicator, String earlier) implements FindingFacts {
	}

}
