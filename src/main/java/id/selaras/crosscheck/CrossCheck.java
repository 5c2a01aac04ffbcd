package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import id.selaras.finding.Failure;
import id.selaras.finding.Finding;
import id.selaras.finding.KebabCase;
import id.selaras.finding.Text;

/** The stage: all rules over one regency and period; findings sorted by place. */
public final class CrossCheck {

	private final List<Rule> rules;

	public CrossCheck(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	public CheckResult check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		List<String> skipped = new ArrayList<>();
		List<Failure> failures = new ArrayList<>();
		for (Rule rule : this.rules) {
			if (lacks(rule, input)) {
				skipped.add(KebabCase.of(rule.getClass().getSimpleName()));
			}
			else {
				check(rule, input, findings, failures);
			}
		}
		findings.sort(Comparator.comparing((Finding finding) -> finding.location().file())
			.thenComparing((finding) -> finding.location().place())
			.thenComparing(Finding::code)
			.thenComparing((finding) -> finding.location().subject()));
		return new CheckResult(findings, skipped, failures);
	}

	private static boolean lacks(Rule rule, CheckInput input) {
		return rule.needs().stream().anyMatch((need) -> switch (need) {
			case PLAN -> input.plan() == null;
			case REQUEST -> input.request() == null;
			case CALENDAR -> input.calendar().stages().isEmpty();
		});
	}

	// One rule's mistake must not silence the others.
	private static void check(Rule rule, CheckInput input, List<Finding> findings, List<Failure> failures) {
		try {
			findings.addAll(rule.check(input));
		}
		catch (RuleStumbled ex) {
			failures.add(failure(rule, input, Objects.requireNonNullElse(ex.getCause(), ex), ex.place()));
		}
		catch (RuntimeException ex) {
			failures.add(failure(rule, input, ex, ""));
		}
	}

	private static Failure failure(Rule rule, CheckInput input, Throwable cause, String place) {
		String name = rule.getClass().getSimpleName();
		String kind = cause.getClass().getSimpleName();
		return new Failure("crosscheck", input.regency().code(), Failure.Responsible.SELARAS,
				new Text("Aturan " + name + " gagal" + (place.isEmpty() ? "" : " di " + place) + ": " + kind,
						"Rule " + name + " failed" + (place.isEmpty() ? "" : " at " + place) + ": " + kind));
	}

}
