package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Request;

/**
 * Every indicator that an agency leads, or that the request lists, stands in its form.
 */
public final class AskedIndicatorIsReported implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.PLAN, Need.REQUEST);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		PlanVersion plan = Objects.requireNonNull(input.plan());
		List<Finding> findings = new ArrayList<>();
		for (Answer answer : input.completeness().answers()) {
			List<NormalisedForm> forms = input.forms()
				.stream()
				.filter((form) -> form.agency().equals(answer.agency()) && answer.forms().contains(form.form()))
				.filter((form) -> form.rows().stream().anyMatch(ReportedRow::reportsRealisation))
				.toList();
			if (answer.state() == AnswerState.SENT && !forms.isEmpty()) {
				findings.addAll(absent(input, plan, answer, forms));
			}
		}
		return findings;
	}

	private static List<Finding> absent(CheckInput input, PlanVersion plan, Answer answer, List<NormalisedForm> forms) {
		Set<String> reported = new HashSet<>();
		Set<String> asked = new HashSet<>();
		forms.forEach((form) -> form.rows().forEach((row) -> {
			if (row.indicator() != null) {
				reported.add(row.indicator());
			}
		}));
		forms.forEach((form) -> asked.addAll(form.askedIndicators()));
		Set<String> listed = listed(input, answer);
		List<Finding> findings = new ArrayList<>();
		for (Indicator indicator : plan.indicators()) {
			boolean wanted = listed.isEmpty() ? indicator.isLedBy(answer.agency()) : listed.contains(indicator.id());
			if (wanted && !reported.contains(indicator.id()) && !asked.contains(indicator.id())) {
				NormalisedForm form = forms.get(0);
				findings.add(Finding.of(new IndicatorAbsent(indicator.name()),
						Location.of(form.original(), form.path()).about(indicator.id())));
			}
		}
		return findings;
	}

	/** Those that the request lists; none where it means all that the agency leads. */
	private static Set<String> listed(CheckInput input, Answer answer) {
		return Objects.requireNonNull(input.request())
			.asked()
			.stream()
			.filter((asked) -> asked.forms().equals(answer.forms()))
			.map(Request.Asked::indicators)
			.flatMap(List::stream)
			.collect(Collectors.toSet());
	}

	@FindingType(severity = Severity.WARNING,
			text = "Indikator RPJMD \"{indicator}\" tidak dilaporkan dalam formulir ini.",
			english = "The plan's indicator \"{indicator}\" is not reported in this form.",
			advice = "Tambahkan baris untuk indikator ini dan isi realisasinya.",
			adviceEnglish = "Add a row for this indicator and fill in its realisation.",
			basis = "Permintaan data dan RPJMD: indikator yang dipimpin perangkat daerah")
	record IndicatorAbsent(String indicator) implements FindingFacts {
	}

}
