package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Finding;

/** A rule that looks at each row by itself. */
public interface RowRule extends Rule {

	void check(CheckInput input, CheckedRow row, List<Finding> findings);

	@Override
	default List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (CheckedRow row : input.rows()) {
			try {
				check(input, row, findings);
			}
			catch (RuntimeException ex) {
				throw new RuleStumbled(row.atName(), ex);
			}
		}
		return findings;
	}

}
