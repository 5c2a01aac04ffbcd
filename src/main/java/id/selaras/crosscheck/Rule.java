package id.selaras.crosscheck;

import java.util.List;
import java.util.Set;

import id.selaras.finding.Finding;

/**
 * One independent rule. A class of {@code crosscheck.rules} with a constructor without
 * arguments is found by itself; its findings are records nested in it. Rules never change
 * a value and know nothing of each other.
 */
public interface Rule {

	/** What the rule cannot do without. */
	default Set<Need> needs() {
		return Set.of();
	}

	List<Finding> check(CheckInput input);

	/** Inputs that may be missing. */
	enum Need {

		PLAN, REQUEST, CALENDAR

	}

}
