package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;

/** A quarter that has not come is not filled in; zeros that were prepared say nothing. */
public final class FutureQuarterIsBlank implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		Set<String> said = new HashSet<>();
		for (CheckedRow row : input.rows()) {
			for (int quarter = input.period().quarter() + 1; quarter <= 4; quarter++) {
				for (Value value : Arrays.asList(row.quarterValue(quarter), row.quarterMoney(quarter))) {
					BigDecimal number = CheckedRow.number(value);
					if (value != null && number != null && number.signum() != 0
							&& said.add(row.file().file() + "|" + quarter)) {
						findings.add(Finding.of(new FutureQuarterFilled(quarter, input.period().title()),
								row.at(value.cell())));
					}
				}
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Triwulan {quarter} sudah diisi, padahal formulir ini untuk {period}.",
			english = "Quarter {quarter} is filled in already; the form is for {period}.",
			advice = "Kosongkan triwulan yang belum berjalan, atau perbaiki periode pada judulnya. Angkanya tidak dipakai.",
			adviceEnglish = "Leave quarters to come blank, or mend the period in the title. The numbers are not used.",
			basis = "Formulir E.81 kolom 8-11: realisasi per triwulan")
	record FutureQuarterFilled(int quarter, String period) implements FindingFacts {
	}

}
