package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.PlannedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/** A form in which nothing has moved since the quarter before was copied from it. */
public final class RealisationMoves implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		// one and the same form, not one that is equal in all its rows
		IdentityHashMap<NormalisedForm, int[]> counts = new IdentityHashMap<>();
		for (PlannedRow row : input.plannedRows()) {
			BigDecimal now = row.checked().quarter(input.period().quarter());
			BigDecimal before = before(input, row);
			if (now != null && before != null && now.signum() != 0) {
				int[] count = counts.computeIfAbsent(row.form(), (form) -> new int[2]);
				count[0]++;
				count[1] += (now.compareTo(before) == 0) ? 1 : 0;
			}
		}
		List<Finding> findings = new ArrayList<>();
		counts.forEach((form, count) -> {
			if (count[0] == count[1] && count[0] >= input.tolerances().alikeRows()) {
				findings.add(Finding.of(new UnchangedSinceLastPeriod(count[0], input.period().title()),
						Location.of(form.original(), form.path())));
			}
		});
		return findings;
	}

	/** The quarter before, in this form or in last year's. */
	private static @Nullable BigDecimal before(CheckInput input, PlannedRow row) {
		int quarter = input.period().quarter();
		if (quarter > 1) {
			return row.checked().quarter(quarter - 1);
		}
		return input.earlier(row)
			.stream()
			.filter((earlier) -> earlier.period().equals(new Period(input.period().year() - 1, 4)))
			.map((earlier) -> earlier.quarter(4))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	@FindingType(severity = Severity.QUERY,
			text = "Semua {rows} realisasi {period} dalam formulir ini sama dengan triwulan sebelumnya.",
			english = "All {rows} realisations of {period} in this form are those of the quarter before.",
			advice = "Perbarui angkanya, atau jelaskan mengapa tidak ada yang berubah.",
			adviceEnglish = "Bring the numbers up to date, or explain why nothing has changed.",
			basis = "Praktik evaluasi: formulir disalin dari triwulan sebelumnya")
	record UnchangedSinceLastPeriod(int rows, String period) implements FindingFacts {
	}

}
