package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.PlannedRowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/**
 * An indicator is reported by an agency that the plan names for it, and the form names
 * none other as responsible.
 */
public final class AgencyMatchesPlan implements PlannedRowRule {

	@Override
	public void check(CheckInput input, PlannedRow planned, List<Finding> findings) {
		List<String> agencies = planned.indicator().agencies();
		if (agencies.isEmpty()) {
			return;
		}
		if (!agencies.contains(planned.form().agency()) && !planned.checked().programme().isSupport()) {
			findings.add(Finding.of(new IndicatorOfAnotherAgency(planned.indicator().name(), names(input, agencies),
					input.agencyName(planned.form().agency())), planned.checked().atName()));
		}
		String responsible = planned.row().texts().getOrDefault("responsible", "");
		Set<String> meant = named(input, responsible);
		if (!meant.isEmpty() && agencies.stream().noneMatch(meant::contains)) {
			findings.add(Finding.of(
					new ResponsibleDiffersFromPlan(planned.indicator().name(), responsible, names(input, agencies)),
					planned.at(planned.row().textCell("responsible"))));
		}
	}

	private static String names(CheckInput input, List<String> agencies) {
		return agencies.stream().map(input::agencyName).collect(Collectors.joining(", "));
	}

	/** Codes of agencies that are called exactly so; what is not known is not judged. */
	private static Set<String> named(CheckInput input, String written) {
		String plain = written.strip().toLowerCase(Locale.ROOT);
		return plain.isEmpty() ? Set.of() : input.agenciesCalled(plain);
	}

	@FindingType(severity = Severity.QUERY,
			text = "Indikator \"{indicator}\" menurut RPJMD milik {planned}, tetapi dilaporkan oleh {reporting}.",
			english = "By the plan the indicator \"{indicator}\" belongs to {planned}; {reporting} reports it.",
			advice = "Serahkan kepada perangkat daerah penanggung jawab, atau jelaskan pembagian tugasnya.",
			adviceEnglish = "Leave it to the agency responsible, or explain how the task is shared.",
			basis = "RPJMD: perangkat daerah penanggung jawab")
	record IndicatorOfAnotherAgency(String indicator, String planned, String reporting) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Penanggung jawab \"{indicator}\" tertulis {written}, dalam RPJMD {proposal}.",
			english = "{written} is given as responsible for \"{indicator}\"; the plan says {proposal}.",
			advice = "Tulis perangkat daerah penanggung jawab seperti dalam RPJMD.",
			adviceEnglish = "Name the agency that the plan makes responsible.",
			basis = "RPJMD: perangkat daerah penanggung jawab")
	record ResponsibleDiffersFromPlan(String indicator, String written, String proposal) implements FindingFacts {
	}

}
