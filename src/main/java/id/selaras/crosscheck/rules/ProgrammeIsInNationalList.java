package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.NationalCodes;
import id.selaras.normalise.Programme;

/**
 * Codes of programme and kegiatan stand in the national list. Sub kegiatan are not
 * judged: those of earlier years bear other numbers.
 */
public final class ProgrammeIsInNationalList implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		Set<String> said = new HashSet<>();
		Map<String, Boolean> known = new HashMap<>();
		for (CheckedRow row : input.rows()) {
			Programme programme = row.programme();
			for (String code : List.of(programme.code(), programme.activity())) {
				if (!code.isEmpty()
						&& !known.computeIfAbsent(code, (looked) -> NationalCodes.nameOf(looked).isPresent())
						&& said.add(row.file().file() + "|" + code)) {
					String column = row.row().code().isEmpty() ? "programme" : "code";
					findings.add(Finding.of(new CodeNotInNationalList(code), row.at(row.row().textCell(column))));
					break;
				}
			}
		}
		return findings;
	}

	@FindingType(severity = Severity.WARNING,
			text = "Kode {written} tidak ada dalam daftar nasional program dan kegiatan (kira-kira tahun 2025).",
			english = "The code {written} is not in the national list of programmes and kegiatan (of about 2025).",
			advice = "Periksa kodenya. Kode tahun sebelumnya boleh berbeda.",
			adviceEnglish = "Check the code. Codes of earlier years may differ.",
			basis = "Permendagri 90/2019 dan Kepmendagri 900.1.15.5-3406/2024")
	record CodeNotInNationalList(String written) implements FindingFacts {
	}

}
