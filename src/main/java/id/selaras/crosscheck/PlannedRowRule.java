package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.selaras.finding.Finding;

/** A rule that compares each row with the plan's indicator that it is about. */
public interface PlannedRowRule extends Rule {

	void check(CheckInput input, PlannedRow row, List<Finding> findings);

	@Override
	default Set<Need> needs() {
		return Set.of(Need.PLAN);
	}

	@Override
	default List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (PlannedRow row : input.plannedRows()) {
			try {
				check(input, row, findings);
			}
			catch (RuntimeException ex) {
				throw new RuleStumbled(row.checked().atName(), ex);
			}
		}
		return findings;
	}

}
