package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.Value;
import id.selaras.plan.Accumulation;

/**
 * An indicator that stands in several forms is reported with the same position in each:
 * performance counts once, so only one of the numbers is used.
 */
public final class AgenciesAgreeOnIndicator implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		Map<String, PlannedRow> first = new HashMap<>();
		Map<String, PlannedRow> firstOfAgency = new HashMap<>();
		List<Finding> findings = new ArrayList<>();
		for (PlannedRow row : leadFirst(input.plannedRows())) {
			PlannedRow own = firstOfAgency.putIfAbsent(row.form().agency() + "|" + row.indicator().id(), row);
			PlannedRow other = first.putIfAbsent(row.indicator().id(), row);
			// two agencies may each hold a part of a sum; two forms of one agency may not
			if (own != null) {
				compare(input, row, own, findings);
			}
			else if (other != null && row.indicator().inYear() == Accumulation.LAST) {
				compare(input, row, other, findings);
			}
		}
		return findings;
	}

	private static void compare(CheckInput input, PlannedRow row, PlannedRow other, List<Finding> findings) {
		if (isOfAnotherForm(row, other)) {
			differing(row, other)
				.ifPresent((value) -> findings.add(Finding.of(new AgenciesDisagree(row.indicator().name(),
						Objects.requireNonNull(CheckedRow.number(value)), input.agencyName(other.form().agency())),
						row.at(value.cell()))));
		}
	}

	private static List<PlannedRow> leadFirst(List<PlannedRow> rows) {
		return rows.stream()
			.filter(AgenciesAgreeOnIndicator::isOfItsAgency)
			.sorted(Comparator.comparing((PlannedRow row) -> !row.indicator().isLedBy(row.form().agency())))
			.toList();
	}

	/**
	 * Whoever the plan does not name is told that it is not theirs, not that they
	 * disagree.
	 */
	private static boolean isOfItsAgency(PlannedRow row) {
		List<String> agencies = row.indicator().agencies();
		return agencies.isEmpty() || agencies.contains(row.form().agency());
	}

	private static boolean isOfAnotherForm(PlannedRow row, PlannedRow other) {
		return !row.checked().file().equals(other.checked().file()) || !row.form().form().equals(other.form().form());
	}

	/**
	 * The last quarter that both report, where they do not report the same; of what adds
	 * up, the last that differs.
	 */
	private static Optional<Value> differing(PlannedRow row, PlannedRow other) {
		for (int quarter = 4; quarter > 0; quarter--) {
			BigDecimal own = row.checked().quarter(quarter);
			BigDecimal others = other.checked().quarter(quarter);
			if (own != null && others != null) {
				Value value = row.checked().quarterValue(quarter);
				if (own.compareTo(others) != 0) {
					return Optional.ofNullable(value);
				}
				if (row.indicator().inYear() == Accumulation.LAST) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	@FindingType(severity = Severity.QUERY,
			text = "Realisasi \"{indicator}\" di sini {reported}, berbeda dengan formulir {other}.",
			english = "The realisation of \"{indicator}\" is {reported} here; the form of {other} says otherwise.",
			advice = "Sepakati satu angka. Selaras memakai angka perangkat daerah yang disebut pertama dalam RPJMD.",
			adviceEnglish = "Agree on one number. Selaras uses that of the agency that the plan names first.",
			basis = "RPJMD: satu indikator, satu angka")
	record AgenciesDisagree(String indicator, BigDecimal reported, String other) implements FindingFacts {
	}

}
