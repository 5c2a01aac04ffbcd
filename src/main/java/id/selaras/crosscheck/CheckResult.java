package id.selaras.crosscheck;

import java.util.List;

import id.selaras.finding.Failure;
import id.selaras.finding.Finding;

/**
 * What the rules say.
 *
 * @param skipped names of rules that lacked their input
 * @param failures rules that threw; that is our mistake, never the agency's
 */
public record CheckResult(List<Finding> findings, List<String> skipped, List<Failure> failures) {

	public CheckResult {
		findings = List.copyOf(findings);
		skipped = List.copyOf(skipped);
		failures = List.copyOf(failures);
	}

}
