package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Programme;

/**
 * A programme under which indicators are reported is one of the plan. Programmes that
 * support the agency itself stand in no plan and are not judged.
 */
public final class ProgrammeIsInPlan implements Rule {

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

	@Override
	public Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		Set<String> codes = new HashSet<>();
		Set<String> names = new HashSet<>();
		Objects.requireNonNull(input.plan()).indicators().forEach((indicator) -> {
			codes.add(indicator.programmeCode());
			names.add(plain(indicator.programme()));
		});
		names.remove("");
		codes.remove("");
		List<Finding> findings = new ArrayList<>();
		Set<String> said = new HashSet<>();
		for (CheckedRow row : input.rows()) {
			Programme programme = row.programme();
			boolean judged = !codes.isEmpty() && !names.isEmpty() && !programme.code().isEmpty()
					&& !programme.isSupport() && row.reportsRealisation();
			boolean planned = judged && (codes.contains(programme.code()) || names.contains(plain(programme.name())));
			if (judged && !planned && said.add(row.file().file() + "|" + programme.code())) {
				findings.add(Finding.of(new ProgrammeNotInPlan(programme.code(), programme.name()),
						row.at(row.row().textCell("programme"))));
			}
		}
		return findings;
	}

	private static String plain(String name) {
		return PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	@FindingType(severity = Severity.QUERY, text = "Program {programme} \"{name}\" tidak ada dalam RPJMD.",
			english = "The programme {programme} \"{name}\" is not in the plan.",
			advice = "Periksa kode dan nama programnya, atau jelaskan mengapa program ini dilaksanakan.",
			adviceEnglish = "Check the programme's code and name, or explain why it is carried out.",
			basis = "Konsistensi RPJMD dan RKPD")
	record ProgrammeNotInPlan(String programme, String name) implements FindingFacts {
	}

}
