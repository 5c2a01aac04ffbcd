package id.selaras.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.Rules;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.KebabCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code rules}: what the cross-check looks for, one line per kind of finding. */
@CommandLine.Command(name = "rules", description = "Daftar aturan pemeriksaan silang")
final class RulesCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		for (Rule rule : Rules.discover()) {
			for (Class<? extends FindingFacts> kind : Rules.findings(rule)) {
				FindingType type = Objects.requireNonNull(kind.getAnnotation(FindingType.class));
				String text = this.language.say(type.text(), type.english());
				String needs = rule.needs().stream().sorted().map(this::need).collect(Collectors.joining(", "));
				Screen.of(this.spec)
					.line(KebabCase.of(kind.getSimpleName()) + "  " + type.severity() + "  " + text
							+ (needs.isEmpty() ? "" : this.language.say(" [perlu ", " [needs ") + needs + "]")
							+ this.language.say(" Dasar: ", " Basis: ") + type.basis());
			}
		}
		return ExitCode.DONE;
	}

	private String need(Rule.Need need) {
		return switch (need) {
			case PLAN -> this.language.say("RPJMD", "the plan");
			case REQUEST -> this.language.say("permintaan", "a request");
			case CALENDAR -> "smartcity.yaml";
		};
	}

}
