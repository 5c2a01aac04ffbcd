package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Programme;
import id.selaras.normalise.ReportedRow;

/**
 * Every reported indicator is one of the plan (domain.md 1.8). The plan holds outcomes of
 * programmes; outputs of kegiatan and sub kegiatan are not expected in it, and a form may
 * hold hundreds of them: they are counted, not asked about one by one.
 */
public final class IndicatorIsInPlan implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		Map<String, List<CheckedRow>> outputs = new LinkedHashMap<>();
		for (CheckedRow checked : input.rows()) {
			ReportedRow row = checked.row();
			if (row.indicator() != null || !checked.reportsRealisation() || checked.isNameAsked()) {
				continue;
			}
			Programme.Level level = checked.programme().level();
			if (level == Programme.Level.PROGRAMME) {
				findings.add(Finding.of(new IndicatorNotInPlan(row.name()), checked.atName()));
			}
			else {
				String form = checked.file().file() + "|" + checked.form().form() + "|" + checked.form().agency();
				outputs.computeIfAbsent(form + "|" + level, (key) -> new ArrayList<>()).add(checked);
			}
		}
		outputs.values().forEach((rows) -> findings.add(counted(rows)));
		return findings;
	}

	private static Finding counted(List<CheckedRow> rows) {
		CheckedRow first = rows.get(0);
		String level = first.programme().level().name().replace('_', ' ').toLowerCase(Locale.ROOT);
		return Finding.of(new OutputsNotInPlan(rows.size(), level, first.row().name()), first.atName());
	}

	@FindingType(severity = Severity.QUERY, text = "Indikator \"{indicator}\" tidak ada dalam RPJMD.",
			english = "The indicator \"{indicator}\" is not in the plan.",
			advice = "Gunakan nama indikator seperti dalam RPJMD, atau jelaskan mengapa indikator ini dilaporkan.",
			adviceEnglish = "Use the plan's name, or explain why this indicator is reported.",
			basis = "Konsistensi RPJMD dan RKPD")
	record IndicatorNotInPlan(String indicator) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO,
			text = "{rows} baris keluaran {level} dalam formulir ini tidak ada dalam RPJMD dan tidak ikut dihitung; "
					+ "yang pertama \"{first}\".",
			english = "{rows} outputs of {level} in this form are not in the plan and do not count; "
					+ "the first is \"{first}\".",
			advice = "Tidak perlu diubah. Bila ada indikator RPJMD di antaranya, tulis namanya seperti dalam RPJMD.",
			adviceEnglish = "Nothing to mend. If one of them is an indicator of the plan, use the plan's name.",
			basis = "RPJMD memuat indikator program (outcome); keluaran kegiatan ada dalam Renja")
	record OutputsNotInPlan(int rows, String level, String first) implements FindingFacts {
	}

}
